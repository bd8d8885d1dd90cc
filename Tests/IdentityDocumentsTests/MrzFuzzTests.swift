import TestSupport
import Testing

@testable import IdentityDocuments

@Suite struct MrzFuzzTests {
    @Test("changed and cut zones give a card or a fault, never a crash", arguments: [1, 2] as [UInt64])
    func changed(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<<<<\n БЩ~é")
        let whole = Array(SampleCard().text)
        for _ in 0..<FuzzRounds.times(3000) {
            var text = whole
            for _ in 0...Int.random(in: 0...3, using: &random) {
                let place = Int.random(in: 0..<text.count, using: &random)
                switch Int.random(in: 0..<8, using: &random) {
                case 0: text.remove(at: place)
                case 1: text.insert(letters.randomElement(using: &random) ?? "A", at: place)
                default: text[place] = letters.randomElement(using: &random) ?? "A"
                }
            }
            guard let zone = try? MrzText(scanned: String(text)) else { continue }
            #expect(zone.lines.allSatisfy { $0.count == MrzText.width }, "seed \(seed)")
            guard let card = try? IdentityCard(zone, today: SampleCard.today) else { continue }
            #expect(!card.documentNumber.isEmpty && !card.name.surname.isEmpty, "seed \(seed)")
            #expect((1...3).contains(card.issuer.count), "seed \(seed)")
        }
    }

    @Test("zones of random characters of the right form are mostly refused", arguments: [3] as [UInt64])
    func noise(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<".utf8)
        for _ in 0..<FuzzRounds.times(3000) {
            let lines = (0..<3).map { _ in (0..<30).map { _ in letters.randomElement(using: &random) ?? 0x30 } }
            #expect(throws: MrzFault.self, "seed \(seed)") {
                try IdentityCard(MrzText(lines: lines), today: SampleCard.today)
            }
        }
    }

    @Test("suggestions check and stay near, whatever was misread", arguments: [4] as [UInt64])
    func suggestions(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let letters = Array("O0I1B8<A7".utf8)
        for _ in 0..<FuzzRounds.times(20) {
            var lines = SampleCard().lines.map { Array($0.utf8) }
            for _ in 0..<3 {
                lines[Int.random(in: 0..<3, using: &random)][Int.random(in: 0..<30, using: &random)] =
                    letters.randomElement(using: &random) ?? 0x30
            }
            for suggestion in MrzSuggestion.readings(of: MrzText(lines: lines), today: SampleCard.today) {
                #expect((try? IdentityCard(suggestion.text, today: SampleCard.today)) != nil, "seed \(seed)")
                let changed = zip(suggestion.text.lines.joined(), lines.joined()).count { $0 != $1 }
                #expect(changed == suggestion.places.count && changed > 0, "seed \(seed)")
            }
        }
    }
}
