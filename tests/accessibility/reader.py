"""A small screen reader for tests: `/usr/bin/python3 reader.py`, with Debian's pyatspi on the session bus.

It sees the program as assistive technology does, over AT-SPI and nothing else. It does what each line of its
input asks, {"do": …}, and answers with one JSON line. What the program says by itself (announcements, where
the focus is) is kept, and handed over by "heard".
"""

import json
import sys

import pyatspi
from gi.repository import Atspi, GLib

APPLICATION = "Oefenruimte"
_EVENTS = ("object:announcement", "object:state-changed:focused", "object:state-changed:checked")
_DEEPEST = 80
_KEYS = {
    "Tab": 0xFF09,
    "Return": 0xFF0D,
    "Escape": 0xFF1B,
    "Left": 0xFF51,
    "Right": 0xFF53,
    "Space": 0x20,
}  # X names


class Reader:
    def __init__(self):
        self.heard = []
        self.known = []  # every object that was told of, by its number
        pyatspi.Registry.registerEventListener(self._hear, *_EVENTS)

    def _hear(self, event):
        try:
            name, role = event.source.name, event.source.getRoleName()
        except GLib.Error:  # it went away after it spoke
            name, role = "", ""
        text = event.any_data if isinstance(event.any_data, str) else ""
        self.heard.append(
            {"event": str(event.type), "name": name, "role": role, "detail": event.detail1, "text": text}
        )

    # --- looking ---------------------------------------------------------------------------------

    def application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for place in range(desktop.childCount):
            found = desktop.getChildAtIndex(place)
            if found is not None and found.name == APPLICATION:
                found.set_cache_mask(Atspi.Cache.NONE)  # what there is, not what there was
                return found
        return None

    def walk(self, thing, depth=0):
        """What shows: nothing is read of what is in an object that does not."""
        for place in range(thing.childCount):
            child = thing.getChildAtIndex(place)
            if child is None:
                continue
            states = child.getState()
            if not states.contains(pyatspi.STATE_SHOWING):
                continue
            yield child, states, depth
            if depth < _DEEPEST:
                yield from self.walk(child, depth + 1)

    def told(self, thing, states, depth):
        self.known.append(thing)
        told = {
            "number": len(self.known) - 1,
            "depth": depth,
            "role": thing.getRoleName(),
            "name": thing.name,
            "description": thing.description,
            "states": sorted(pyatspi.stateToString(state) for state in states.getStates()),
            "interfaces": sorted(pyatspi.listInterfaces(thing)),
        }
        if "Value" in told["interfaces"]:
            value = thing.queryValue()
            told["value"] = [value.minimumValue, value.currentValue, value.maximumValue]
        if "Action" in told["interfaces"]:
            actions = thing.queryAction()
            told["actions"] = [actions.getName(place) for place in range(actions.nActions)]
        if "Text" in told["interfaces"]:
            told["text"] = thing.queryText().getText(0, -1)
        return told

    def tree(self):
        application = self.application()
        return None if application is None else [self.told(*found) for found in self.walk(application)]

    def find(self, name, role, begins, states):
        """The first one; asks less of the program than the whole tree does."""
        application = self.application()
        for thing, found, depth in () if application is None else self.walk(application):
            called = thing.name
            if called != name and not (begins and called.startswith(name)):
                continue
            if role in ("", thing.getRoleName()):
                told = self.told(thing, found, depth)
                if set(states) <= set(told["states"]):
                    return told
        return None

    # --- doing -----------------------------------------------------------------------------------

    def act(self, number, action):
        actions = self.known[number].queryAction()
        names = [actions.getName(place) for place in range(actions.nActions)]
        return actions.doAction(names.index(action))

    def write(self, number, text):
        return self.known[number].queryEditableText().setTextContents(text)

    def set_value(self, number, value):
        self.known[number].queryValue().currentValue = value

    def focus(self, number):
        return self.known[number].queryComponent().grabFocus()

    def press(self, keys):
        for key in keys:
            symbol = _KEYS[key] if key in _KEYS else ord(key)
            pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)

    def tell(self):
        heard, self.heard = self.heard, []
        return heard


def main():
    Atspi.set_timeout(5000, 15000)
    reader = Reader()
    deeds = {
        "tree": reader.tree,
        "find": reader.find,
        "act": reader.act,
        "write": reader.write,
        "value": reader.set_value,
        "focus": reader.focus,
        "keys": reader.press,
        "heard": reader.tell,
    }

    def asked(source, condition):
        del condition
        line = source.readline()
        if not line:
            pyatspi.Registry.stop()
            return False
        words = json.loads(line)
        try:
            answer = {"answer": deeds[words.pop("do")](**words)}
        except (GLib.Error, LookupError, NotImplementedError) as gone:  # the page changed while it was read
            answer = {"gone": str(gone)}
        except Exception as failed:  # noqa: BLE001  # whoever asked hears what went wrong
            answer = {"failed": type(failed).__name__ + ": " + str(failed)}
        print(json.dumps(answer), flush=True)
        return True

    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, asked)
    print(json.dumps({"answer": "ready"}), flush=True)
    pyatspi.Registry.start(gil=False)


if __name__ == "__main__":
    main()
