/// Why one try at a transaction gave nothing. Nothing of it is saved, unless the error is `StoreError.uncertain`.
enum Interruption: Error {
    /// It may be tried again.
    case again(Setback)
    /// It may not.
    case failed(any Error)
}
