import ElectionModel
import Logging
import Sodium
import Telemetry
import TestSupport
import Testing

@Suite struct ScrubberTests {
    private static let scrubber = Scrubber()

    @Test(arguments: [
        ("21503199012345", "•••"), ("pin=21503199012345.", "pin=•••."), ("(11503199012345)", "(•••)"),
        ("a21503199012345b", "a•••b"), ("0021503199012345", "•••"), ("2150319901234599", "•••"),
        ("21503199012345 12902200000000", "••• •••"), ("/v/21503199012345/photo", "/v/•••/photo"),
        ("x_21503199012345", "x_•••"), ("ПИН21503199012345", "ПИН•••"),
    ])
    func `a PIN is masked, wherever it stands`(text: String, masked: String) {
        #expect(Self.scrubber.scrubbed(text) == masked)
    }

    @Test(arguments: [
        "2150319901234", "31503199012345", "23002199012345", "1764460800123", "17644608001234567", "00000000000000",
        "2150 3199 0123 45", "", "took 12 ms", "+996 312 123456", "2025-11-30T00:00:00.123Z",
    ])
    func `other numbers stay`(text: String) {
        #expect(Self.scrubber.scrubbed(text) == text)
    }

    @Test func `bytes are masked in base64, hexadecimal digits and as Swift prints them`() {
        let random = SeededRandom(seed: 5)
        for count in [37, 48, 64, 200, 1000] {
            for _ in 0..<50 {
                let bytes = random.bytes(count)
                #expect(Self.scrubber.scrubbed("x \(bytes) y") == "x [•••] y")
                #expect(Self.scrubber.scrubbed("x \(Hex.encode(bytes)) y") == "x ••• y")
                #expect(Self.scrubber.scrubbed("x \(Hex.encode(bytes).uppercased())") == "x •••")
                let base64 = Base64.encode(bytes)
                // A short text may be unlucky and have a slash at each end; longer ones cannot.
                if count >= 200 || !base64.contains("/") {
                    #expect(Self.scrubber.scrubbed("x \(base64) y") == "x ••• y")
                    let other = base64.replacing("+", with: "-")
                    if count >= 200 { #expect(Self.scrubber.scrubbed(other) == "•••") }
                }
            }
        }
    }

    @Test func `lists of bytes are masked with and without spaces, and short ones stay`() {
        let long = (0..<40).map(String.init)
        #expect(Self.scrubber.scrubbed("[\(long.joined(separator: ","))]") == "[•••]")
        #expect(Self.scrubber.scrubbed(long.joined(separator: ", ")) == "•••")
        #expect(Self.scrubber.scrubbed("\(Array(0..<16))") == "\(Array(0..<16))")
        #expect(Self.scrubber.scrubbed("a, b, 1, 2, 3") == "a, b, 1, 2, 3")
        let two = "[\(long.joined(separator: ", "))] [\(long.joined(separator: ", "))]"
        #expect(Self.scrubber.scrubbed(two) == "[•••] [•••]")
    }

    @Test(arguments: [
        "/srv/dobush/elections/sample-2025/station-1201/closing/package-2025-11-30/protocol.json",
        "dobush-test-2C32B2B4-AAF9-4506-9EC6-3304A4D01C04-and-a-few-more-words",
        "a_name_that_is_as_long_as_names_in_programs_sometimes_are", "Сатыбалдиевамамбетовасыдыкованурбековна",
    ])
    func `paths, names and words stay`(text: String) {
        #expect(Self.scrubber.scrubbed(text) == text)
    }

    @Test func `public hashes stay, under their name only`() {
        let hash = Hex.encode(SHA256.hash([1]))
        #expect(Self.scrubber.scrubbed("sha256:\(hash)") == "sha256:\(hash)")
        #expect(Self.scrubber.scrubbed(hash, key: "root") == hash)
        #expect(Self.scrubber.scrubbed(hash, key: "seed") == "•••")
        #expect(Self.scrubber.scrubbed("secret:\(hash)") == "secret:•••")
        #expect(Self.scrubber.scrubbed("sha256:\(hash)ab") == "sha256:•••")
        #expect(Self.scrubber.scrubbed("\(hash)00", key: "root") == "•••")
        #expect(Scrubber(publicHashes: []).scrubbed("sha256:\(hash)") == "sha256:•••")
    }

    @Test func `everything in a line is scrubbed`() {
        for form in LogForm.allCases {
            let log = LogFixture(form)
            let pin = "21503199012345"
            var logger = log.output.logger("desk-\(pin)")
            logger[metadataKey: "k\(pin)"] = "\(pin)"
            logger.error("of \(pin)", metadata: ["list": ["\(pin)"], "map": ["\(pin)": "x\(pin)"]])
            #expect(!log.text.contains("2150319"), "\(log.text)")
        }
    }

    @Test(arguments: [UInt64(11), 12, 13])
    func `any text may be scrubbed`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let alphabet = Array("0123456789123aF/+-_=,: []ш\n")
        for _ in 0..<2000 {
            let text = String(
                (0..<Int.random(in: 0...120, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "0" }
            )
            let clean = Self.scrubber.scrubbed(text)
            #expect(Self.scrubber.scrubbed(clean) == clean, "seed \(seed)")
            #expect(clean.matches(of: /[12][0-9]{13}/).allSatisfy { Pin(String($0.output)) == nil }, "seed \(seed)")
        }
    }
}
