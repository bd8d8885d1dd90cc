/// One line, or one histogram, of the exposition.
protocol MetricSeries: AnyObject, Sendable {
    /// Appends the samples.
    ///
    /// - Parameters:
    ///   - name: the metric's name.
    ///   - labels: `a="b",c="d"`, escaped; empty without labels.
    func write(name: String, labels: String, to out: inout String)
}

extension MetricSeries {
    static func sample(_ name: String, _ labels: String, _ value: String, to out: inout String) {
        out += labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
    }

    /// A number as the exposition format writes it.
    static func text(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        let text = value.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
