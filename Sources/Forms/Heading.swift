import Wording

/// Several names in one line of a form, with commas between them.
struct Heading: Worded {
    private let parts: [any Worded]

    init(_ parts: [any Worded]) { self.parts = parts }

    var kyrgyz: String { joined(in: .ky) }
    var russian: String { joined(in: .ru) }
    var english: String { joined(in: .en) }

    private func joined(in language: Language) -> String {
        parts.map { $0.text(in: language) }.joined(separator: ", ")
    }
}
