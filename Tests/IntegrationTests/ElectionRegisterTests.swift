import ElectionModel
import Foundation
import SyntheticPeople
import TestSupport
import Testing

extension ElectionTests {
    @Suite struct ElectionRegisterTests {
        @Test func `bad rows are counted and named by line, without a word about anybody`() async throws {
            let election = try await ElectionFixture()
            let good = (0..<10).map { election.row($0) }
            func broken(_ index: Int, _ change: (inout [String]) -> Void) -> String {
                var cells = good[index].split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false).map(
                    String.init)
                change(&cells)
                return cells.joined(separator: ",")
            }
            let rows =
                Array(good[0..<4]) + [
                    broken(4) { $0[0] = "123" }, broken(5) { $0[0] = "19902199012345" }, broken(6) { $0[1] = "" },
                    good[7].replacingOccurrences(of: ",1202", with: ",9999"), good[0], broken(8) { $0.removeLast() },
                    good[9],
                ]
            let head = "pin,surname,given_name,patronymic,address,station"
            let file = try election.write("bad.csv", ([head] + rows).joined(separator: "\n") + "\n")
            let first = try await election.commission(["register", "import", file])
            #expect(first.code == 7, "\(first.complaints)")
            let counts = try CanonicalValue.parse(Array(first.output.utf8))
            #expect(try counts.int("read") == 11)
            #expect(try counts.int("added") == 5)
            #expect(try counts.int("refused") == 6)

            let errors = String(decoding: try Vectors.bytes("\(file).errors.csv"), as: UTF8.self)
            let named = errors.split(whereSeparator: \.isNewline).dropFirst().compactMap {
                $0.split(separator: ",").first
            }
            #expect(Set(named) == ["6", "7", "8", "9", "10", "11"])
            for index in 0..<10 {
                let person = election.population.person(at: index)
                for secret in [person.pin.digits, person.name.surname, person.name.givenName, person.address.line] {
                    #expect(!(errors + first.output + first.complaints).contains(secret))
                }
            }

            // The same bytes once more: the import of before is answered again.
            let again = try await election.commission(["register", "import", file])
            #expect(again.code == 7)
            let same = try CanonicalValue.parse(Array(again.output.utf8))
            #expect(try same.int("resumedAfter") == 11)
            #expect(try same.int("refused") == 6)
            #expect(try await election.registered() == 5)

            // The same people in another file: read, and found unchanged.
            let copy = try election.write(
                "copy.csv", ([head] + rows + [election.row(0)]).joined(separator: "\r\n") + "\r\n")
            let other = try await election.commission(["register", "import", copy])
            let unchanged = try CanonicalValue.parse(Array(other.output.utf8))
            #expect(
                try [
                    unchanged.int("added"), unchanged.int("updated"), unchanged.int("unchanged"),
                    unchanged.int("refused"),
                ]
                    == [0, 0, 5, 7], "\(other.output)")
            #expect(try await election.registered() == 5)
        }
    }
}
