"""A square to scan (QR code, ISO/IEC 18004) as rows of dark and light."""

QrRows = tuple[tuple[bool, ...], ...]


def qr_rows(data: bytes) -> QrRows:
    """True is dark. With the quiet zone of four modules around it that readers need.

    ValueError when `data` is more than a code holds (about 2,900 bytes).
    """
    import segno

    try:
        code = segno.make_qr(data, error="l", boost_error=False)
    except segno.DataOverflowError as error:
        raise ValueError("more than a square holds") from error
    return tuple(tuple(bool(module) for module in row) for row in code.matrix_iter(border=4))
