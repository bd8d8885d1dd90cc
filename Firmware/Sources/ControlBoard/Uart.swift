/// A serial line of the CMSDK family (Arm DDI 0479, section 4.3).
struct Uart {
    private let data: Register
    private let state: Register

    /// Turns a line on.
    ///
    /// - Parameters:
    ///   - base: its registers' address.
    ///   - interrupts: whether a byte that comes raises an interrupt.
    init(base: UInt, interrupts: Bool) {
        data = Register(base)
        state = Register(base + 0x4)
        Register(base + 0x10).value = 16
        Register(base + 0x8).value = interrupts ? 0b1011 : 0b0011
    }

    /// Sends bytes, each as soon as the one before it is out.
    func send(_ bytes: Span<UInt8>) {
        for index in bytes.indices {
            while state.value & 1 != 0 {}
            data.value = UInt32(bytes[index])
        }
    }
}
