import ElectionModel

/// A question that belongs to a case: asked once, however often somebody wants to know.
package struct CaseQuestion: Equatable, Sendable {
    package let number: CaseNumber
    package let description: ServiceDescription
    /// By parameter; of a person.
    package let values: [String: String]
    /// Whether the service's twin is asked.
    package let isTest: Bool

    package init(_ number: CaseNumber, _ description: ServiceDescription, _ values: [String: String], isTest: Bool) {
        self.number = number
        self.description = description
        self.values = values
        self.isTest = isTest
    }

    static let fileEnding = ".sealed"

    /// The name of its file: the service, and a hash of the values, so that no name tells of whom was asked.
    ///
    /// A hash of a personal number can be found by trying all; the folder is its owner's alone, as the file is.
    var fileName: String {
        let values = CanonicalValue.object(self.values.mapValues { .string($0) }).encoded()
        let mark = DigestMethod.sha256.hash(values).prefix(8).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        return "\(description.name)\(isTest ? "-test" : "")-\(mark.joined())\(Self.fileEnding)"
    }
}
