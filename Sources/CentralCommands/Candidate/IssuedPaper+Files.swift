import Candidacy
import ElectionModel
import Forms
import Sodium

extension IssuedPaper {
    /// The paper as people get it: Kyrgyz, with Russian below.
    ///
    /// - Throws: `FormFault`.
    func pdf() throws(FormFault) -> [UInt8] { try paper.form(seal).pdf(in: .kyrgyzRussian) }

    /// The paper with what proves it: who has this file can show that the ledger means this paper
    /// (`Docs/formats/candidate-paper.md`).
    var archiveFile: [UInt8] {
        let archive: CanonicalValue = [
            "v": 1, "paper": paper.canonical, "salt": .string(Hex.encode(salt)), "seal": seal.canonical,
            "entry": entry.map(CanonicalValue.int) ?? .null,
        ]
        return archive.encoded()
    }
}
