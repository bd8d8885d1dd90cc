import Devices
import Fingerprints
import Foundation
import Imaging
import ReaderWire
import Testing

/// The detector inside the real program; needs no reader.
@Suite(.serialized)
struct ReaderProcessDetectionTests {
    typealias Fixture = ReaderProcessFixture

    @Test("a drawn minutia is found where it lies and points the standard's way", arguments: 0..<16)
    func direction(step: Int) async throws {
        // Halfway between the detector's own directions the answer would be a matter of luck.
        let degrees = 22.5 * Double(step)
        let drawn = try ReaderProcessDrawing.ridges(
            width: 200, height: 200, degrees: degrees, vortices: [.init(x: 100, y: 100, turn: 1)])
        let found = try await Fixture.run(policy: .production) { try await $0.process.detect(drawn) }
        let near = found.filter { abs(Int($0.x) - 100) <= 14 && abs(Int($0.y) - 100) <= 14 }
        #expect(near.count == 1)
        for minutia in near {
            let error = Int8(truncatingIfNeeded: Int(minutia.angle) - 16 * step)
            #expect(abs(Int(error)) <= 12, "\(minutia.angle) instead of \(16 * step)")
        }
    }

    @Test(
        "real prints give as many minutiae as fingers have",
        .enabled(if: Fixture.has("fingerprints/fvc2002_db1_b")),
        arguments: [
            "fvc2002_db1_b/101_1", "fvc2002_db3_b/101_1", "fvc2004_db2_b/101_1", "neurotech_crossmatch/01203_1",
        ])
    func realPrints(file: String) async throws {
        let image = try Fixture.print("fingerprints/\(file).png")
        try await Fixture.run(policy: .production) { reader in
            let found = try await reader.process.detect(image)
            #expect((20...150).contains(found.count), "\(found.count)")
            #expect(found.allSatisfy { Int($0.x) < image.width && Int($0.y) < image.height })
            #expect(Set(found.map(\.kind)).count == 2)
        }
    }

    @Test("images of every shape in the limits are survived, others are refused")
    func shapes() async throws {
        try await Fixture.run(policy: .production) { reader in
            var seed: UInt8 = 1
            for (width, height) in [
                (32, 32), (33, 47), (32, 300), (300, 32), (64, 64), (388, 374), (2048, 32), (1024, 1024),
            ] {
                let noise = (0..<width * height).map { index in
                    seed = seed &* 5 &+ UInt8(truncatingIfNeeded: index >> 3) &+ 1
                    return seed
                }
                _ = try await reader.process.detect(GreyImage(raw: noise, width: width, height: height, dpi: 500))
                let blank = try ReaderProcessDrawing.blank(width: width, height: height)
                #expect(try await reader.process.detect(blank).isEmpty)
            }
            for (width, height) in [(1, 1), (31, 200), (200, 31), (2049, 100), (4096, 1024), (4096, 4096)] {
                let blank = try ReaderProcessDrawing.blank(width: width, height: height)
                await #expect(throws: ScanError.reader(.imageRefused)) { try await reader.process.detect(blank) }
            }
        }
    }

    @Test("a pool answers many at once, in the right order, also when one of its processes dies")
    func pool() async throws {
        let images = try (0..<12).map { try ReaderProcessDrawing.print(seed: UInt64($0)) }
        let alone = try await Fixture.run(policy: .production) { reader in
            var found: [[DetectedMinutia]] = []
            for image in images { found.append(try await reader.process.detect(image)) }
            return found
        }
        #expect(Set(alone.map(\.count)).count > 1)
        let processes = (0..<2).map { _ in ReaderProcess(path: Fixture.program, policy: .production) }
        let pool = ReaderPool(processes)
        let service = Task { await pool.run() }
        let together = try await withThrowingTaskGroup(of: (Int, [DetectedMinutia]).self) { group in
            for (index, image) in images.enumerated() {
                group.addTask { (index, try await pool.detect(image)) }
            }
            _ = try await processes[0].devices()
            if let victim = await processes[0].runningProcess { kill(victim, SIGKILL) }
            var found = [[DetectedMinutia]](repeating: [], count: images.count)
            for try await (index, minutiae) in group { found[index] = minutiae }
            return found
        }
        #expect(together == alone)
        service.cancel()
        await service.value
    }
}
