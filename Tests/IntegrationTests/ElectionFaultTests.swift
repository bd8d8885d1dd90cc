import ElectionModel
import Foundation
import TestSupport
import Testing

extension ElectionTests {
    /// What a full disk and a power cut do to the commission's folder.
    @Suite(.enabled(if: ElectionProgram.hasVerifier), .serialized) struct ElectionFaultTests {
        @Test(
            .enabled(if: SmallDisk.isAllowed, "a file system may not be mounted here"), arguments: [0, 24_576, 131_072])
        func `a full disk is named, loses nothing, and the work goes on when there is room`(room: Int) async throws {
            let disk = try SmallDisk()
            let election = try await ElectionFixture(folder: "\(disk.place.path)/commission")
            let voters = try election.voters(1500)
            try disk.fill(leaving: room)
            let full = try await election.commission(["register", "import", voters])
            #expect(full.code == 1, "\(full.complaints)")
            #expect(full.complaints.contains("disk is full"), "\(full.complaints)")
            if room == 0 {
                let phase = try await election.commission(["election", "phase", "lists"])
                #expect(phase.code == 1, "\(phase.complaints)")
                #expect(phase.complaints.contains("disk is full"), "\(phase.complaints)")
            }
            try disk.free()
            _ = try await election.answer(["register", "import", voters])
            #expect(try await election.registered() == 1500)
            let now = try await election.answer(["election", "status"])
            if now["phase"] != "lists" { _ = try await election.answer(["election", "phase", "lists"]) }
            _ = try await election.answer(["register", "list", "preliminary"])
            let verdict = try await election.verdict()
            #expect(verdict.code == 0, "\(verdict.output)")
            withExtendedLifetime(disk) {}
        }

        @Test func `an import that is killed goes on where it stopped`() async throws {
            let election = try await ElectionFixture()
            let voters = try election.voters(20_000)
            var killed = 0
            // Opening the keys alone takes more than the first wait; the later ones fall into the import.
            for wait in [60, 250, 350, 450, 550] {
                let work = try ElectionProgram(
                    ElectionProgram.dobush, election.commissionArguments(["register", "import", voters]))
                try await Task.sleep(for: .milliseconds(wait))
                work.kill()
                if try await work.ending().code == -9 { killed += 1 }
            }
            #expect(killed > 0)
            let last = try await election.answer(["register", "import", voters])
            #expect(try last.int("read") == 20_000)
            #expect(try last.int("added") + last.int("unchanged") == 20_000)
            #expect(try await election.registered() == 20_000)
        }

        @Test func `a phase that is killed was entered or was not, and the ledger still verifies`() async throws {
            let election = try await ElectionFixture()
            let voters = try election.voters(20)
            _ = try await election.answer(["register", "import", voters])
            var random = SeededRandom(seed: 12)
            let started = ContinuousClock().now
            _ = try await election.answer(["election", "status"])
            let one = max(100, Int((ContinuousClock().now - started) / .milliseconds(1)) * 6)
            for round in 0..<5 {
                let target = round < 2 ? "lists" : "open"
                let work = try ElectionProgram(
                    ElectionProgram.dobush, election.commissionArguments(["election", "phase", target]))
                try await Task.sleep(for: .milliseconds(Int.random(in: 10...one, using: &random)))
                work.kill()
                _ = try await work.ending()
                if round == 1 {
                    let again = try await election.commission(["election", "phase", "lists"])
                    #expect([0, 5].contains(again.code), "\(again.complaints)")
                    _ = try await election.answer(["register", "list", "preliminary"])
                    _ = try await election.answer(["register", "list", "final"])
                }
                let verdict = try await election.verdict()
                #expect(verdict.code == 0, "\(verdict.output)")
            }
            let again = try await election.commission(["election", "phase", "open"])
            #expect([0, 5].contains(again.code), "\(again.complaints)")
            #expect(try await election.answer(["election", "status"])["phase"] == "open")
            #expect(try await election.verdict().code == 0)
        }
    }
}
