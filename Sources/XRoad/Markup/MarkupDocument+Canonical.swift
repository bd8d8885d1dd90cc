import CXML

extension MarkupDocument {
    /// A way of canonical XML, without comments.
    enum CanonicalForm: Equatable {
        /// [Canonical XML 1.0](https://www.w3.org/TR/2001/REC-xml-c14n-20010315).
        case inclusive
        /// [Exclusive XML Canonicalization 1.0](https://www.w3.org/TR/2002/REC-xml-exc-c14n-20020718/).
        case exclusive

        /// - Parameter address: the algorithm's name in a signature. `nil` for one that we do not read.
        init?(_ address: String) {
            switch address {
            case "http://www.w3.org/TR/2001/REC-xml-c14n-20010315": self = .inclusive
            case "http://www.w3.org/2001/10/xml-exc-c14n#": self = .exclusive
            default: return nil
            }
        }
    }

    /// The canonical form of the whole document.
    ///
    /// - Returns: `nil` for want of memory, or for relative namespaces, which the standard leaves out.
    func canonical(_ form: CanonicalForm) -> [UInt8]? { canonical(nil, form) }

    /// The canonical form of the element that a test finds.
    ///
    /// - Parameters:
    ///   - form: the way.
    ///   - isIt: told local name, namespace and the attribute `Id` of each element.
    /// - Returns: `nil` unless it finds exactly one: two would let a signature be about the other.
    func canonical(
        _ form: CanonicalForm, where isIt: (_ name: String, _ namespace: String?, _ id: String?) -> Bool
    ) -> [UInt8]? {
        guard let root = xmlDocGetRootElement(pointer) else { return nil }
        var found: xmlNodePtr?
        var left = [root]
        while let node = left.popLast() {
            let id = Self.id(of: node)
            if isIt(Self.string(node.pointee.name), node.pointee.ns.map { Self.string($0.pointee.href) }, id) {
                guard found == nil else { return nil }
                found = node
            }
            var next = node.pointee.children
            while let child = next {
                if child.pointee.type == XML_ELEMENT_NODE { left.append(child) }
                next = child.pointee.next
            }
        }
        return found.flatMap { canonical($0, form) }
    }

    private func canonical(_ apex: xmlNodePtr?, _ form: CanonicalForm) -> [UInt8]? {
        var bytes: UnsafeMutablePointer<UInt8>?
        let count = dobush_xml_canonical(pointer, apex, form == .exclusive ? 1 : 0, &bytes)
        guard count >= 0, let bytes else { return nil }
        defer { dobush_xml_release(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }

    private static func id(of node: xmlNodePtr) -> String? {
        var property = node.pointee.properties
        while let attribute = property {
            if attribute.pointee.ns == nil, string(attribute.pointee.name) == "Id" { return value(of: attribute) }
            property = attribute.pointee.next
        }
        return nil
    }
}
