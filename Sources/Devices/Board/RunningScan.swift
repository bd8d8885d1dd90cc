import DeviceWire

/// A scan that the control board has begun.
struct RunningScan {
    let request: UInt16
    let sink: AsyncStream<Result<ScannedDocument, BoardFault>>.Continuation
    let since: Ticks
    /// How long the board has for it, in milliseconds, and some time more.
    let limit: UInt32

    /// What comes between the end of a scan's time and the board's word of it, in milliseconds.
    static let grace: UInt32 = 3_000

    func end(_ result: Result<ScannedDocument, BoardFault>) {
        sink.yield(result)
        sink.finish()
    }
}
