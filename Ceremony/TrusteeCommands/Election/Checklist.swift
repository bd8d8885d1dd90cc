import CommandBase
import Console
import ElectionModel
import Files
import PaperPages
import Wording

/// The printed checklist of the election key: what the chair ticks, in the language of the room.
struct Checklist {
    let out: String
    /// How many trustees sign it.
    let trustees: Int

    func hold() throws -> Outcome {
        var elements: [PageElement] = []
        for words in ChecklistWords.allCases {
            if words == .chairBlank {
                elements += (1...trustees).map { .blank(ElectionWords.signatureOf($0).text) }
            }
            elements.append(Self.element(words))
        }
        let document = try PaperDocument(elements, footer: ChecklistWords.name.text)
        do { try DurableFile.create(out, document.bytes) } catch { throw Complaint(error) }
        return Outcome("trustee-checklist", ["file": .string(out)], [ElectionWords.printed(path: out)])
    }

    private static func element(_ words: ChecklistWords) -> PageElement {
        switch words {
        case .name: .title(words.text)
        case .before, .generation, .opening, .tally, .trouble, .signatures: .heading(words.text)
        case .intro, .stopped, .anew: .paragraph(words.text)
        case .electionBlank, .placeBlank, .programBlank, .keyBlank, .deviationsBlank, .chairBlank, .secretaryBlank,
            .observerBlank:
            .blank(words.text)
        case .phones, .machines, .hash, .manifest, .begin, .commit, .reveal, .share, .agree, .finished, .envelopes,
            .carried, .drillOpen, .combineOpen, .drillClose, .decrypt, .combine:
            .tick(words.text)
        }
    }
}
