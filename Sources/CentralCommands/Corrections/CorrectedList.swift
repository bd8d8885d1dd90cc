import ElectionModel

/// Who is on a station's list after its deltas, as far as numbers tell: 1 to the final list's last, and what changed.
struct CorrectedList: Sendable {
    /// How many voters the final list has for the station.
    private let base: Int
    private var isListed: [Int: Bool] = [:]
    /// The numbers of people who came with deltas. A number is a person's for ever.
    private var added: [Pin: Int] = [:]
    /// The highest number that was given.
    private var last: Int

    /// A list that no delta has changed.
    init(base: Int) {
        self.base = base
        last = base
    }

    /// The next number that nobody has had.
    var nextNumber: Int { last + 1 }

    /// Whether a number is on the list.
    func has(_ number: Int) -> Bool { isListed[number] ?? (number >= 1 && number <= base) }

    /// The number that a person has or had here.
    ///
    /// - Parameters:
    ///   - pin: whose.
    ///   - inFinalList: the person's number in the final list of this station, if they stood there.
    func number(of pin: Pin, inFinalList: Int?) -> Int? { added[pin] ?? inFinalList }

    /// Takes a correction in.
    mutating func apply(_ change: CorrectionChange) {
        switch change {
        case .add(let number, let pin):
            isListed[number] = true
            added[pin] = number
            last = max(last, number)
        case .remove(let number), .transfer(let number, _): isListed[number] = false
        case .mark: break
        }
    }
}
