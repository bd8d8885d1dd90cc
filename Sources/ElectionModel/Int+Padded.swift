extension Int {
    /// The decimal digits of a number that is not negative, with zeros before them up to a width.
    package func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
