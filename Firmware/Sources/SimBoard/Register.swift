import _Volatile

/// A register of a peripheral.
struct Register {
    private let place: VolatileMappedRegister<UInt32>

    init(_ address: UInt) {
        place = VolatileMappedRegister(unsafeBitPattern: address)
    }

    var value: UInt32 {
        get { place.load() }
        nonmutating set { place.store(newValue) }
    }
}
