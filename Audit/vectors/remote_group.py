"""ristretto255 (RFC 9496), the hash of RECORD-remote.md, Ed25519 and XChaCha20-Poly1305 with Python's integers alone.

Slow, not constant in time and meant to be read: a second implementation to compare with, for public test values only.
"""

import hashlib
import struct

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
SQRT_M1 = pow(2, (P - 1) // 4, P)


# ---- the field and the curve ----------------------------------------------------------------------------------------

def odd(x):
    return x % P & 1


def sqrt_ratio(u, v):
    """(whether u/v is a square, the even root of u/v or of i·u/v)."""
    r = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    check = v * r * r % P
    if check in (-u % P, -u * SQRT_M1 % P):
        r = r * SQRT_M1 % P
    return check in (u % P, -u % P), P - r if odd(r) else r


INVSQRT_A_MINUS_D = sqrt_ratio(1, (-1 - D) % P)[1]
SQRT_AD_MINUS_ONE = 25063068953384623474111414158702152701244531502492656460079210482610430750235  # the odd root


def add(p, q):
    """Extended coordinates (X, Y, Z, T); complete for a = -1."""
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * D * p[3] * q[3] % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def negative(p):
    return -p[0] % P, p[1], p[2], -p[3] % P


NEUTRAL = (0, 1, 1, 0)


def times(p, n):
    result = NEUTRAL
    while n:
        if n & 1:
            result = add(result, p)
        p, n = add(p, p), n >> 1
    return result


class Point:
    """An element of ristretto255. Written multiplicatively: a * b, a ** n, a / b."""

    def __init__(self, coordinates):
        self.coordinates = coordinates

    @staticmethod
    def decode(data, identity=False):
        s = int.from_bytes(data, "little")
        if len(data) != 32 or s >= P or s & 1:
            raise ValueError("encoding")
        u1, u2 = (1 - s * s) % P, (1 + s * s) % P
        v = (-D * u1 * u1 - u2 * u2) % P
        square, inverse = sqrt_ratio(1, v * u2 * u2 % P)
        dx, dy = inverse * u2 % P, inverse * inverse * u2 * v % P
        x = 2 * s * dx % P
        x = P - x if odd(x) else x
        y = u1 * dy % P
        if not square or odd(x * y) or y == 0:
            raise ValueError("encoding")
        if s == 0 and not identity:
            raise ValueError("identity")
        return Point((x, y, 1, x * y % P))

    @property
    def bytes(self):
        x0, y0, z0, t0 = self.coordinates
        u1, u2 = (z0 + y0) * (z0 - y0) % P, x0 * y0 % P
        inverse = sqrt_ratio(1, u1 * u2 * u2 % P)[1]
        den1, den2 = inverse * u1 % P, inverse * u2 % P
        z = den1 * den2 * t0 % P
        x, y, den = x0, y0, den2
        if odd(t0 * z):
            x, y, den = y0 * SQRT_M1 % P, x0 * SQRT_M1 % P, den1 * INVSQRT_A_MINUS_D % P
        if odd(x * z):
            y = -y % P
        s = den * (z0 - y) % P
        return (P - s if odd(s) else s).to_bytes(32, "little")

    @staticmethod
    def uniform(data):
        def one(half):
            t = int.from_bytes(half, "little") % 2**255 % P
            r = SQRT_M1 * t * t % P
            u = (r + 1) * (1 - D * D) % P
            v = (-1 - r * D) * (r + D) % P
            square, s = sqrt_ratio(u, v)
            if not square:
                s = s * t % P
                s = s if odd(s) else P - s
                s %= P
            c = -1 if square else r
            n = (c * (r - 1) * (D - 1) * (D - 1) - v) % P
            w = (2 * s * v % P, n * SQRT_AD_MINUS_ONE % P, (1 - s * s) % P, (1 + s * s) % P)
            return w[0] * w[3] % P, w[2] * w[1] % P, w[1] * w[3] % P, w[0] * w[2] % P
        return Point(add(one(data[:32]), one(data[32:])))

    def __mul__(self, other):
        return Point(add(self.coordinates, other.coordinates))

    def __truediv__(self, other):
        return Point(add(self.coordinates, negative(other.coordinates)))

    def __pow__(self, n):
        return Point(times(self.coordinates, n % ORDER))

    def __eq__(self, other):
        (x1, y1, _, _), (x2, y2, _, _) = self.coordinates, other.coordinates
        return (x1 * y2 - y1 * x2) % P == 0 or (y1 * y2 - x1 * x2) % P == 0


G = Point.decode(bytes.fromhex("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76"))
ONE = Point(NEUTRAL)


def product(points):
    result = ONE
    for point in points:
        result = result * point
    return result


def scalar(n):
    return (n % ORDER).to_bytes(32, "little")


def decode_scalar(data):
    n = int.from_bytes(data, "little")
    if len(data) != 32 or n >= ORDER:
        raise ValueError("scalar")
    return n


# ---- the hash -------------------------------------------------------------------------------------------------------

def u32(n):
    return struct.pack(">I", n)


def u64(n):
    return struct.pack(">Q", n)


def encoded(value):
    if isinstance(value, Point):
        return value.bytes
    if isinstance(value, str):
        return value.encode("ascii")
    return value


def F(value):
    value = encoded(value)
    return u32(len(value)) + value


def fields(*values):
    return b"".join(F(value) for value in values)


def expand_message_xmd(message, dst, count):
    ell = -(-count // 64)
    dst = dst + bytes([len(dst)])
    first = hashlib.sha512(bytes(128) + message + struct.pack(">H", count) + b"\0" + dst).digest()
    block, out = bytes(64), b""
    for i in range(1, ell + 1):
        block = hashlib.sha512(bytes(a ^ b for a, b in zip(first, block)) + bytes([i]) + dst).digest()
        out += block
    return out[:count]


def X(tag, values, count):
    dst = b"DOBUSH-V1-" + tag.encode() + b"-ristretto255_XMD:SHA-512"
    return expand_message_xmd(fields(*values), dst, count)


def H(tag, *values):
    return X(tag, values, 32)


def HS(tag, *values):
    return int.from_bytes(X(tag, values, 64), "little") % ORDER


# ---- Ed25519 (RFC 8032) ---------------------------------------------------------------------------------------------

BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = sqrt_ratio((BASE_Y * BASE_Y - 1) % P, (D * BASE_Y * BASE_Y + 1) % P)[1]
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def compressed(p):
    inverse = pow(p[2], P - 2, P)
    x, y = p[0] * inverse % P, p[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


class SigningKey:
    def __init__(self, label):
        self.seed = hashlib.sha256(b"dobush test key: " + label.encode()).digest()
        wide = hashlib.sha512(self.seed).digest()
        self.number = int.from_bytes(wide[:32], "little") & (2**254 - 8) | 2**254
        self.prefix = wide[32:]
        self.public = compressed(times(BASE, self.number))

    def sign(self, message):
        hashed = lambda *parts: int.from_bytes(hashlib.sha512(b"".join(parts)).digest(), "little") % ORDER  # noqa: E731
        r = hashed(self.prefix, message)
        first = compressed(times(BASE, r))
        return first + ((r + hashed(first, self.public, message) * self.number) % ORDER).to_bytes(32, "little")


# ---- XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) ----------------------------------------------------------------

def chacha_rounds(state):
    state = list(state)

    def quarter(a, b, c, d):
        for x, y, z, n in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            state[x] = state[x] + state[y] & 0xFFFFFFFF
            mixed = state[z] ^ state[x]
            state[z] = (mixed << n | mixed >> 32 - n) & 0xFFFFFFFF

    for _ in range(10):
        for column in range(4):
            quarter(column, column + 4, column + 8, column + 12)
        for a, b, c, d in ((0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
            quarter(a, b, c, d)
    return state


def chacha_state(key, tail):
    return list(struct.unpack("<16I", b"expand 32-byte k" + key + tail))


def chacha_block(key, counter, nonce):
    state = chacha_state(key, struct.pack("<I", counter) + nonce)
    return struct.pack("<16I", *(a + b & 0xFFFFFFFF for a, b in zip(chacha_rounds(state), state)))


def seal(key, nonce, message):
    """nonce ‖ ciphertext ‖ tag, for messages of at most 64 bytes and no additional data."""
    words = chacha_rounds(chacha_state(key, nonce[:16]))
    key = struct.pack("<8I", *(words[:4] + words[12:]))
    short = bytes(4) + nonce[16:]
    body = bytes(a ^ b for a, b in zip(message, chacha_block(key, 1, short)))
    mac = chacha_block(key, 0, short)
    r = int.from_bytes(mac[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    padded = body + bytes(-len(body) % 16) + struct.pack("<QQ", 0, len(body))
    for start in range(0, len(padded), 16):
        total = (total + int.from_bytes(padded[start:start + 16] + b"\1", "little")) * r % (2**130 - 5)
    return nonce + body + ((total + int.from_bytes(mac[16:32], "little")) % 2**128).to_bytes(16, "little")
