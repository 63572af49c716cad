"""The messages after a sheet: replies, and the circle that people are in (docs, section 15)."""

from dataclasses import dataclass

from oefenruimte.domain.ids import MarkId, MemberId, ReplyId, ShareId
from oefenruimte.domain.organisation import SMALLEST_CIRCLE, Circle
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Reply, ReplyKind
from oefenruimte.sharing.circle_json import circle_json, read_circle
from oefenruimte.sharing.messages import moment_of, moment_text
from oefenruimte.sharing.payload import head, read_message
from oefenruimte.sharing.strict_json import damaged, decode, encode
from oefenruimte.sharing.text import MAX_MARK, own_text

REPLY_MAGIC = b"OEFENRPL"
CIRCLE_MAGIC = b"OEFENCRC"
MAX_REPLIES = 500  # of one author about one share


@dataclass(frozen=True, slots=True)
class CircleNotice:
    """That there is this circle, as its founder says; or (`left`) that the author is in it no longer."""

    circle: Circle
    left: bool = False


def encode_reply(reply: Reply) -> bytes:
    """The payload of a reply. BAD_ARGUMENT when the text is too long, or an answer says nothing."""
    data = reply_json(reply)
    reply_of(data, reply.author)
    return head(REPLY_MAGIC, data)


def decode_reply(payload: bytes, author: MemberId) -> Reply:
    """`author`: who signed the object. OBJECT_DAMAGED, OBJECT_NEWER."""
    return reply_of(read_message(payload, REPLY_MAGIC), author)


def reply_json(reply: Reply) -> bytes:
    text = own_text(reply.text, MAX_MARK, "antwoord")
    if not text and reply.kind is ReplyKind.ANSWER:
        raise fail(Code.BAD_ARGUMENT, "an answer without words", what="antwoord")
    return encode(
        {
            "at": moment_text(reply.at),
            "kind": str(reply.kind),
            "mark": reply.mark_id,
            "reply": reply.id,
            "share": reply.share_id,
            "text": text,
        }
    )


def reply_of(data: bytes, author: MemberId) -> Reply:
    fields = decode(data, "reply")
    reply = Reply(
        id=ReplyId(fields.identifier("reply")),
        share_id=ShareId(fields.identifier("share")),
        mark_id=None if fields.absent("mark") else MarkId(fields.identifier("mark")),
        author=author,
        kind=fields.word("kind", ReplyKind),
        text=fields.text("text", MAX_MARK),
        at=moment_of(fields, "at"),
    )
    fields.finish()
    if reply.kind is ReplyKind.ANSWER and not reply.text:
        raise damaged("reply.text", "an answer without words")
    return reply


def encode_circle(notice: CircleNotice) -> bytes:
    data = circle_notice_json(notice)
    circle_notice_of(data)
    return head(CIRCLE_MAGIC, data)


def decode_circle(payload: bytes, author: MemberId) -> CircleNotice:
    """`author`: who signed the object. OBJECT_DAMAGED, OBJECT_NEWER; OBJECT_FOREIGN when it is not theirs to
    tell: only the founder tells of a circle, and only a member leaves it."""
    notice = circle_notice_of(read_message(payload, CIRCLE_MAGIC))
    if author not in notice.circle.members or not (notice.left or author == notice.circle.founder):
        raise fail(Code.OBJECT_FOREIGN, "a circle of somebody else")
    return notice


def circle_notice_json(notice: CircleNotice) -> bytes:
    return encode({"circle": circle_json(notice.circle), "left": notice.left})


def circle_notice_of(data: bytes) -> CircleNotice:
    fields = decode(data, "circle")
    notice = CircleNotice(read_circle(fields.object("circle")), fields.flag("left"))
    fields.finish()
    if not notice.left and len(notice.circle.members) < SMALLEST_CIRCLE:
        raise damaged("circle.members", "too few")
    return notice
