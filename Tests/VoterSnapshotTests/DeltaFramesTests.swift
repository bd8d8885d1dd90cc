import Sodium
import TestSupport
import Testing
import Wording

@testable import VoterSnapshot

@Suite struct DeltaFramesTests {
    static let qr = Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")

    static func file(_ count: Int, seed: UInt64 = 1) -> [UInt8] { SeededRandom(seed: seed).bytes(count) }

    static func assemble(_ frames: [String]) -> [UInt8]? {
        var assembler = FrameAssembler()
        for frame in frames {
            if case .complete(let bytes) = assembler.take(frame) { return bytes }
        }
        return nil
    }

    /// What a scanner that presses keys writes while the Russian layout is on.
    static func underRussianLayout(_ text: String, capsLock: Bool = false) -> String {
        let keys = Dictionary(
            uniqueKeysWithValues: zip("QWERTYUIOPASDFGHJKLZXCVBNM:./$", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬЖю.;"))
        let typed = String(text.map { keys[$0] ?? $0 })
        // Caps lock turns letters round, also those that share their key with a sign in the Latin layout.
        guard capsLock else { return typed }
        return String(typed.map { Character($0.isUppercase ? $0.lowercased() : $0.uppercased()) })
    }

    @Test(arguments: [("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0")])
    func `base45 follows RFC 9285`(text: String, encoded: String) {
        #expect(Base45.encode(Array(text.utf8)) == encoded)
        #expect(Base45.decode(encoded) == Array(text.utf8))
    }

    @Test(arguments: ["GGW", ":::", "A", "AAAA", "ab0", "==", "::"])
    func `base45 that encodes nothing is refused`(text: String) { #expect(Base45.decode(text) == nil) }

    @Test func `base45 brings every length back`() {
        for count in 0..<70 {
            let bytes = Self.file(count, seed: UInt64(count))
            #expect(Base45.decode(Base45.encode(bytes)) == bytes)
        }
        for pair in stride(from: 0, through: 0xFFFF, by: 13) {
            let bytes = [UInt8(pair >> 8), UInt8(pair & 255)]
            #expect(Base45.decode(Base45.encode(bytes)) == bytes)
        }
    }

    @Test(arguments: [1, 2, 500, 571, 572, 573, 5000, 12_345])
    func `a file comes back from its frames in any order`(count: Int) throws {
        let file = Self.file(count)
        let frames = try #require(DeltaFrames.split(file))
        for frame in frames {
            #expect(frame.count <= DeltaFrames.usual)
            #expect(frame.allSatisfy(Self.qr.contains))
            #expect(frame.hasPrefix("DOBUSH1:") && frame.hasSuffix(":"))
        }
        #expect(Self.assemble(frames) == file)
        #expect(Self.assemble(frames.reversed()) == file)
        var random = SeededRandom(seed: UInt64(count))
        #expect(Self.assemble((frames + frames).shuffled(using: &random)) == file)
    }

    @Test(arguments: [100, 101, 357, 900, 4296, 5, 100_000])
    func `frames are as long as they may be, and no longer`(characters: Int) throws {
        let frames = try #require(DeltaFrames.split(Self.file(3000), characters: characters))
        let limit = min(max(characters, 100), 4296)
        #expect(frames.allSatisfy { $0.count <= limit })
        if frames.count > 1 { #expect(frames[0].count > limit - 12) }
        #expect(Self.assemble(frames) == Self.file(3000))
    }

    @Test func `what is too much for frames travels on a stick`() throws {
        #expect(DeltaFrames.split([]) == nil)
        #expect(DeltaFrames.split(Self.file(60_000), characters: 100) == nil)
        #expect(try #require(DeltaFrames.split(Self.file(100_000))).count < 200)
    }

    @Test func `what the assembler says of each frame`() throws {
        let (file, other) = (Self.file(2000), Self.file(2000, seed: 2))
        let (frames, foreign) = (try #require(DeltaFrames.split(file)), try #require(DeltaFrames.split(other)))
        #expect(frames.count == 4)
        var assembler = FrameAssembler()
        #expect(assembler.id == nil && assembler.total == 0 && assembler.missing.isEmpty)
        #expect(assembler.take(frames[2]) == .taken(3))
        #expect(assembler.take(frames[2]) == .repeated(3))
        #expect(assembler.take(foreign[0]) == .foreign(id: DeltaFrames.id(of: other)))
        #expect(assembler.take("AN12345678<<<") == .notAFrame)
        #expect(assembler.take("") == .notAFrame)
        #expect(assembler.take(frames[0].replacing("1:4:", with: "2:4:")) == .damaged)
        #expect(assembler.take(String(frames[0].dropLast(2)) + ":") == .damaged)
        #expect(assembler.take("DOBUSH1:") == .damaged)
        #expect(assembler.take(frames[0]) == .taken(1))
        #expect(assembler.count == 2 && assembler.total == 4 && assembler.missing == [2, 4])
        #expect(assembler.take(frames[3]) == .taken(4))
        #expect(assembler.take(frames[1]) == .complete(file))
    }

    @Test func `frames that are whole but do not give the file that they name are thrown away`() {
        func frame(_ index: Int, _ part: [UInt8]) -> String {
            let head = "DOBUSH1:0123456789ABCDEF:\(index):2:"
            return head + Base45.encode(part + DeltaFrames.check(head, part)) + ":"
        }
        var assembler = FrameAssembler()
        #expect(assembler.take(frame(1, [1])) == .taken(1))
        #expect(assembler.take(frame(2, [2])) == .damaged)
        #expect(assembler.id == nil && assembler.count == 0)
    }

    @Test(arguments: [false, true])
    func `a scanner under the Russian layout does no harm`(capsLock: Bool) throws {
        // Long enough that every character of base45 occurs.
        let file = Self.file(6000)
        let frames = try #require(DeltaFrames.split(file))
        #expect(Set(frames.joined()).isSuperset(of: Self.qr))
        let typed = frames.map { Self.underRussianLayout($0, capsLock: capsLock) }
        #expect(typed != frames)
        #expect(Self.assemble(typed) == file)
    }

    @Test(arguments: ["\n", "\r\n", "\t", " \n", "\r"])
    func `what a scanner adds at the end does not matter`(ending: String) throws {
        let file = Self.file(1500)
        let frames = try #require(DeltaFrames.split(file))
        #expect(Self.assemble(frames.map { $0 + ending }) == file)
        #expect(Self.assemble(frames.map { ending + $0.lowercased() + ending }) == file)
    }

    @Test func `random damage is noticed and never traps`() throws {
        let file = Self.file(4000)
        let frames = try #require(DeltaFrames.split(file, characters: 400))
        let random = SeededRandom(seed: 9)
        let alphabet = Array(Self.qr) + ["Ж", "ю", "é", "\u{0}", "🙂"]
        var assembler = FrameAssembler()
        for _ in 0..<1500 {
            var characters = Array(frames[Int(random.next() % UInt64(frames.count))])
            for _ in 0...random.next() % 3 {
                let place = Int(random.next() % UInt64(characters.count))
                switch random.next() % 3 {
                case 0: characters[place] = alphabet[Int(random.next() % UInt64(alphabet.count))]
                case 1: characters.remove(at: place)
                default: characters.insert(alphabet[Int(random.next() % UInt64(alphabet.count))], at: place)
                }
            }
            let text = String(characters)
            let verdict = assembler.take(text)
            guard case .damaged = verdict else {
                if case .notAFrame = verdict { continue }
                // The damage undid itself: a letter beside itself, or a sign that stands for its key.
                #expect(frames.contains(TypedLatin.sameKeys(text)), "seed \(random.seed): \(verdict.english)")
                continue
            }
        }
        for frame in frames {
            if case .complete(let bytes) = assembler.take(frame) { #expect(bytes == file) }
        }
        #expect(assembler.missing.isEmpty)
    }

    @Test func `a delta travels by its frames`() async throws {
        let fixture = try SnapshotFixture()
        let list = try await fixture.opened()
        let delta = try fixture.delta(list.line, [.mark(listNumber: 1, .votedRemotely)], voters: 3)
        let frames = try #require(DeltaFrames.split(delta.bytes))
        let bytes = try #require(Self.assemble(frames.reversed()))
        let verified = try DeltaReader.verify(
            bytes, after: list.line, expectation: fixture.expectation(), now: SnapshotFixture.now)
        #expect(try await list.applying(verified, with: fixture.device).voter(listNumber: 1)?.mark == .votedRemotely)
    }
}
