import BoardState
import CSodium
import _Volatile

/// Randomness of the simulated board: libsodium's deterministic generator over 32 bytes that lie behind its flash memory,
/// and a number behind them that rises with every draw, also over the loss of power. A real board has a generator.
@c(firmware_entropy)
func firmwareEntropy(_ bytes: UnsafeMutableRawPointer, _ count: Int) {
    let start = SimFlash.start + UInt(FlashLayout.size)
    let counter = VolatileMappedRegister<UInt32>(unsafeBitPattern: start + 32)
    let draw = counter.load() &+ 1
    counter.store(draw)
    var seed: [UInt8] = []
    for index in 0..<32 as Range<UInt> {
        seed.append(VolatileMappedRegister<UInt8>(unsafeBitPattern: start + index).load())
    }
    for index in 0..<4 { seed[index] ^= UInt8(truncatingIfNeeded: draw >> UInt32(8 * index)) }
    randombytes_buf_deterministic(bytes, count, seed)
}
