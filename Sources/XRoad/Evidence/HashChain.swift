/// The hash chains of batch signatures and batch time stamps: many messages, one signature over the chain's result
/// (namespace `http://cyber.ee/hashchain`).
struct HashChain {
    /// The deepest that steps may lie in each other.
    static let greatestDepth = 64
    /// The most bytes of a chain or of its result.
    static let largest = 1 << 20

    /// The bytes of an entry by its name; `nil` if it is not there.
    let entry: (String) -> [UInt8]?
    /// The entries whose hashes are in the chain and fit.
    private(set) var covered: Set<String> = []
    /// The names whose hashes are in the chain without an entry to compare.
    private(set) var unseen: [String] = []
    /// The entries that are chains themselves: what they say is fixed by the result.
    var read: Set<String> { Set(chains.keys) }
    private var chains: [String: (method: MarkupElement?, steps: [String: MarkupElement])] = [:]

    /// - Parameter entry: gives the bytes of an entry by its name without the slash in front.
    init(entry: @escaping (String) -> [UInt8]?) { self.entry = entry }

    /// Computes a chain and compares it with its result.
    ///
    /// - Parameters:
    ///   - name: of the entry with the result.
    /// - Throws: ``EvidenceFault/malformed(_:)``, ``EvidenceFault/algorithm(_:)``, ``EvidenceFault/missing(_:)``, and
    ///   ``EvidenceFault/changed(_:)`` for the entry whose hash does not fit, or for the result.
    mutating func verify(result name: String) throws(EvidenceFault) {
        guard let bytes = entry(name) else { throw .missing(name) }
        let result = try Self.root(bytes, name)
        guard result.name == "HashChainResult", let start = result.attributes["URI"],
            let expected = result.first("DigestValue").flatMap({ Base64Text.bytes($0.text) })
        else { throw .malformed(name) }
        guard let method = DigestMethod(result.first("DigestMethod")) else { throw .algorithm(name) }
        guard let (chain, step) = Self.reference(start, in: nil) else { throw .malformed(name) }
        guard method.hash(try data(chain, step, depth: 1)) == expected else { throw .changed(name) }
    }

    /// The bytes over which a step's hash is: DER, a sequence of hashes with their methods.
    private mutating func data(_ chain: String, _ id: String, depth: Int) throws(EvidenceFault) -> [UInt8] {
        guard depth <= Self.greatestDepth else { throw .malformed(chain) }
        let (standard, steps) = try load(chain)
        guard let step = steps[id], !step.elements.isEmpty else { throw .malformed(chain) }
        var items: [UInt8] = []
        for item in step.elements {
            guard let method = DigestMethod(item.first("DigestMethod") ?? standard) else { throw .algorithm(chain) }
            let hash: [UInt8]
            switch item.name {
            case "HashValue":
                guard item.elements.allSatisfy({ ["DigestMethod", "DigestValue"].contains($0.name) }),
                    let value = item.first("DigestValue").flatMap({ Base64Text.bytes($0.text) })
                else { throw .malformed(chain) }
                hash = value
            case "StepRef":
                guard let address = item.attributes["URI"], let (next, step) = Self.reference(address, in: chain) else {
                    throw .malformed(chain)
                }
                hash = method.hash(try data(next, step, depth: depth + 1))
            case "DataRef": hash = try dataHash(item, method, in: chain)
            default: throw .malformed(chain)
            }
            items += Self.sequence(
                Self.value(tag: 0x04, hash) + Self.value(tag: 0x0C, Array(method.rawValue.utf8)) + Self.sequence([]))
        }
        return Self.sequence(items)
    }

    private mutating func dataHash(
        _ item: MarkupElement, _ method: DigestMethod, in chain: String
    ) throws(EvidenceFault) -> [UInt8] {
        guard item.elements.allSatisfy({ ["Transforms", "DigestMethod", "DigestValue"].contains($0.name) }),
            let name = item.attributes["URI"].flatMap(EntryName.init(uri:))?.text,
            let expected = item.first("DigestValue").flatMap({ Base64Text.bytes($0.text) })
        else { throw .malformed(chain) }
        guard let bytes = entry(name) else {
            unseen.append(name)
            return expected
        }
        let data = try SignedReference.transformed(bytes, item.first("Transforms"), name)
        guard method.hash(data) == expected else { throw .changed(name) }
        covered.insert(name)
        return expected
    }

    private mutating func load(
        _ name: String
    ) throws(EvidenceFault) -> (method: MarkupElement?, steps: [String: MarkupElement]) {
        if let chain = chains[name] { return chain }
        guard let bytes = entry(name) else { throw .missing(name) }
        let root = try Self.root(bytes, name)
        guard root.name == "HashChain" else { throw .malformed(name) }
        var steps: [String: MarkupElement] = [:]
        for step in root.all("HashStep") {
            guard let id = step.attributes["id"], steps.updateValue(step, forKey: id) == nil else {
                throw .malformed(name)
            }
        }
        let chain = (method: root.first("DefaultDigestMethod"), steps: steps)
        chains[name] = chain
        return chain
    }

    private static func root(_ bytes: [UInt8], _ name: String) throws(EvidenceFault) -> MarkupElement {
        do throws(MarkupFault) {
            return try MarkupDocument(bytes, upTo: largest).root
        } catch {
            throw .malformed(name)
        }
    }

    /// The entry and the step that a reference names; one without an entry means the entry in which it stands.
    private static func reference(_ address: String, in chain: String?) -> (chain: String, step: String)? {
        let pieces = address.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        guard pieces.count == 2, !pieces[1].isEmpty else { return nil }
        guard let name = pieces[0].isEmpty ? chain : EntryName(uri: pieces[0])?.text else { return nil }
        return (name, pieces[1])
    }

    private static func sequence(_ content: [UInt8]) -> [UInt8] { value(tag: 0x30, content) }

    private static func value(tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        var length = [UInt8(truncatingIfNeeded: content.count)]
        if content.count >= 0x80 {
            var rest = content.count
            length = []
            while rest > 0 {
                length.insert(UInt8(truncatingIfNeeded: rest), at: 0)
                rest >>= 8
            }
            length.insert(0x80 | UInt8(length.count), at: 0)
        }
        return [tag] + length + content
    }
}
