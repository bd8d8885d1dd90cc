import Foundation
import TestSupport
import Testing

@Suite struct LeakScanTests {
    private static let pin = "21503199012345"
    private static let template = SeededRandom(seed: 3).bytes(420)

    private static func scan(published: String = "") -> LeakScan {
        var scan = LeakScan(published: Array(published.utf8))
        scan.add("PIN", pin)
        scan.add("surname", "Сатыбалдиев")
        scan.add("passphrase", "correct horse battery")
        scan.add("member's code", "k7-93-aq")
        scan.add("template", bytes: template)
        return scan
    }

    private static func found(_ text: some StringProtocol) -> [String] {
        scan().leaks(in: Array(text.utf8)).map(\.what)
    }

    @Test func `every secret is found in every form`() {
        let scan = Self.scan()
        #expect(scan.count == 5 && scan.tooShort.isEmpty)
        #expect(scan.missed(random: SeededRandom(seed: 1)).isEmpty)
    }

    @Test func `what has no secret gives none`() {
        #expect(Self.found(String(repeating: "reader restarted 2025-11-30 2150319901234 Сатыбалди ", count: 100)) == [])
        for seed in UInt64(101)...104 {
            let noise = SeededRandom(seed: seed).bytes(200_000)
            #expect(Self.scan().leaks(in: noise).isEmpty)
            #expect(Self.found(Data(noise).base64EncodedString()) == [])
        }
        #expect(Self.scan().leaks(in: []) == [] && Self.scan().leaks(in: [1, 2]) == [])
    }

    @Test(arguments: 0..<12)
    func `base64 is found wherever the secret begins`(before: Int) {
        for secret in [Array(Self.pin.utf8), Array("Сатыбалдиев".utf8), Self.template] {
            let bytes = [UInt8](repeating: 0xA7, count: before) + secret + [1, 2, 3]
            let text = Data(bytes).base64EncodedString()
            #expect(!Self.found(text).isEmpty)
            #expect(!Self.found(text.replacing("/", with: "_").replacing("+", with: "-")).isEmpty)
        }
    }

    @Test func `a part of a template is enough, however it is printed`() {
        let part = Array(Self.template[150..<400])
        let hex = part.map { String(format: "%02x", $0) }.joined()
        for text in [
            "\(part)", hex, hex.uppercased(), Data(part).base64EncodedString(), "\(Data(part).map { Int($0) })",
        ] {
            #expect(Set(Self.found(text)) == ["template"])
        }
        #expect(Set(Self.scan().leaks(in: part).map(\.what)) == ["template"])
    }

    @Test func `names are found in escapes and capitals`() throws {
        let name = "Сатыбалдиев"
        let json = name.utf16.map { String(format: "\\u%04x", $0) }.joined()
        let url = try #require(name.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed))
        for text in [name.uppercased(), json, json.uppercased().replacing("\\U", with: "\\u"), url, url.lowercased()] {
            #expect(Self.found("x=\(text)&") == ["surname"], "\(text)")
        }
        let lines = try JSONSerialization.data(withJSONObject: ["name": name, "code": "k7-93-aq"])
        #expect(Set(Self.scan().leaks(in: [UInt8](lines)).map(\.what)) == ["surname", "member's code"])
    }

    @Test func `what is published is no secret, and what is too short is told`() {
        var scan = Self.scan(published: "candidate Сатыбалдиев, the first")
        #expect(scan.count == 4)
        #expect(scan.leaks(in: Array("Сатыбалдиев".utf8)).isEmpty)
        scan.add("code", "12345")
        scan.add("key", bytes: [UInt8](repeating: 7, count: 64))
        #expect(scan.tooShort == ["code", "key"] && scan.count == 4)
    }

    @Test func `files and folders are looked through, and a leak says where it is and not what`() throws {
        let place = TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: "\(place.path)/a/.b", withIntermediateDirectories: true)
        try Data("line one\nline two \(Self.pin)\n".utf8).write(to: URL(fileURLWithPath: "\(place.path)/a/.b/log"))
        try Data("nothing".utf8).write(to: URL(fileURLWithPath: "\(place.path)/clean"))
        let finding = try Self.scan().scan([place.path, "\(place.path)/clean", "\(place.path)/missing"])
        #expect(finding.files == 3 && finding.bytes == 47)
        let leak = try #require(finding.leaks.first)
        #expect(finding.leaks.count == 1 && leak.offset == 18 && leak.file.hasSuffix("/a/.b/log"))
        #expect("\(leak)".hasPrefix("a PIN stands in ") && !"\(leak)".contains(Self.pin))
    }

    @Test func `three hundred secrets in ten megabytes take no time worth mentioning`() {
        var scan = LeakScan()
        let random = SeededRandom(seed: 9)
        for number in 0..<300 {
            scan.add("PIN", "2150319\(1_000_000 + number)")
            scan.add("template", bytes: random.bytes(300))
        }
        let noise = random.bytes(5_000_000)
        let text = Array(Data(noise).base64EncodedString().utf8.prefix(5_000_000))
        let took = ContinuousClock().measure { #expect(scan.leaks(in: noise + text).isEmpty) }
        #expect(took < .seconds(5), "\(took)")
    }
}
