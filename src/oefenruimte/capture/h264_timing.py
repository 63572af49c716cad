"""Taking the frame rate out of an H.264 sequence header (ITU-T H.264, 7.3.2.1.1 and E.1.1).

x264 without delay writes a fixed 30 pictures a second there, whatever the camera does; FFmpeg believes that
rather than the file's index, and a player then shows the next picture too early. Asking x264 for a variable
rate would hold back one picture.
"""

_SEQUENCE_HEADER = 7
_PLAIN = (b"\x42", b"\x4d")  # Baseline and Main; other profiles than these and High our encoder does not make
_HIGH = b"\x64"
_TIMING_BITS = 65


def without_frame_rate(extradata: bytes) -> bytes:
    """Annex B parameter sets, the same but without timing. Unchanged when they are not as we know them."""
    start = b"\0\0\0\1"
    if not extradata.startswith(start):
        return extradata
    units = extradata[4:].split(start)
    return b"".join(start + _strip(unit) for unit in units)


def _strip(unit: bytes) -> bytes:
    if not unit or unit[0] & 0x1F != _SEQUENCE_HEADER:
        return unit
    payload = unit.replace(b"\0\0\3", b"\0\0")
    profile = payload[1:2]
    if profile != _HIGH and profile not in _PLAIN:
        return unit
    bits = "".join(f"{byte:08b}" for byte in payload)
    reader = _Bits(bits)
    try:
        at = _find_timing(reader, high=profile == _HIGH)
    except (IndexError, ValueError):
        return unit
    if at is None or bits[at] != "1":
        return unit
    body = bits[:at] + "0" + bits[at + 1 + _TIMING_BITS :].rstrip("0")
    body += "0" * (-len(body) % 8)
    return _escaped(bytes(int(body[i : i + 8], 2) for i in range(0, len(body), 8)))


def _find_timing(bits: "_Bits", high: bool) -> int | None:
    """Where `timing_info_present_flag` is; None without video usability information."""
    bits.skip(8 + 24)  # the unit's own head, profile, constraints, level
    bits.golomb()  # id
    if high:
        if bits.golomb() != 1:  # 4:2:0
            return None
        bits.golomb()  # depth of luma
        bits.golomb()  # and of chroma
        bits.skip(1)
        if bits.flag():  # scaling matrices
            return None
    bits.golomb()  # log2_max_frame_num
    if bits.golomb() == 0:  # pic_order_cnt_type
        bits.golomb()
    bits.golomb()  # max_num_ref_frames
    bits.skip(1)
    bits.golomb()  # width
    bits.golomb()  # height
    if not bits.flag():  # frame_mbs_only
        bits.skip(1)
    bits.skip(1)
    if bits.flag():  # cropping
        for _ in range(4):
            bits.golomb()
    if not bits.flag():  # usability information
        return None
    if bits.flag() and bits.number(8) == 255:  # aspect ratio, spelled out
        bits.skip(32)
    if bits.flag():  # overscan
        bits.skip(1)
    if bits.flag():  # video signal
        bits.skip(4)
        if bits.flag():  # colours
            bits.skip(24)
    if bits.flag():  # chroma location
        bits.golomb()
        bits.golomb()
    return bits.position


def _escaped(payload: bytes) -> bytes:
    """With the emulation prevention bytes that a unit must have."""
    result = bytearray()
    zeros = 0
    for byte in payload:
        if zeros == 2 and byte <= 3:
            result.append(3)
            zeros = 0
        result.append(byte)
        zeros = zeros + 1 if byte == 0 else 0
    return bytes(result)


class _Bits:
    """Reads bits. IndexError or ValueError past the end."""

    def __init__(self, bits: str) -> None:
        self._bits = bits
        self.position = 0

    def skip(self, count: int) -> None:
        self.position += count

    def flag(self) -> bool:
        self.position += 1
        return self._bits[self.position - 1] == "1"

    def number(self, count: int) -> int:
        self.position += count
        return int(self._bits[self.position - count : self.position], 2)

    def golomb(self) -> int:
        zeros = self._bits.index("1", self.position) - self.position
        self.position += zeros
        return self.number(zeros + 1) - 1
