package import Wording

/// A sentence for the person at the terminal, and how the program ends.
package struct Complaint: Fault {
    package let nature: FaultNature
    private let words: any Worded

    /// What went wrong and what to do.
    package init(_ nature: FaultNature, _ words: any Worded) {
        self.nature = nature
        self.words = words
    }

    package var kyrgyz: String { words.kyrgyz }
    package var russian: String { words.russian }
    package var english: String { words.english }
}
