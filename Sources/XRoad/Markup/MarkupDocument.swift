import CXML

/// A parsed XML document, read by libxml2: without network, document types and entities of its own.
///
/// It is used where it was made: the library's tree is not shared between threads.
package final class MarkupDocument {
    /// The deepest that elements may lie in each other.
    package static let greatestDepth = 64

    let pointer: UnsafeMutablePointer<xmlDoc>
    /// The outermost element.
    package let root: MarkupElement

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: with or without an XML declaration, in any encoding that they name or that can be told.
    ///   - largest: the most bytes.
    /// - Throws: ``MarkupFault``.
    package init(_ bytes: [UInt8], upTo largest: Int) throws(MarkupFault) {
        guard bytes.count <= min(largest, Int(Int32.max)) else { throw .tooLarge }
        var isStopped: Int32 = 0
        let document = bytes.withUnsafeBytes { buffer in
            dobush_xml_parse(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), &isStopped)
        }
        guard let document else { throw isStopped == 1 ? .documentType : .malformed }
        do throws(MarkupFault) {
            guard let node = xmlDocGetRootElement(document) else { throw .malformed }
            root = try Self.element(node, depth: 1)
        } catch {
            xmlFreeDoc(document)
            throw error
        }
        pointer = document
    }

    deinit { xmlFreeDoc(pointer) }

    private static func element(_ node: xmlNodePtr, depth: Int) throws(MarkupFault) -> MarkupElement {
        guard depth <= greatestDepth else { throw .tooDeep }
        var elements: [MarkupElement] = []
        var text = ""
        var next = node.pointee.children
        while let child = next {
            switch child.pointee.type {
            case XML_ELEMENT_NODE: elements.append(try element(child, depth: depth + 1))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: text += string(child.pointee.content)
            case XML_ENTITY_REF_NODE: throw .malformed
            default: break
            }
            next = child.pointee.next
        }
        var attributes: [String: String] = [:]
        var property = node.pointee.properties
        while let attribute = property {
            attributes[string(attribute.pointee.name)] = value(of: attribute)
            property = attribute.pointee.next
        }
        return MarkupElement(
            name: string(node.pointee.name), namespace: node.pointee.ns.map { string($0.pointee.href) },
            attributes: attributes, elements: elements, text: text)
    }

    static func value(of attribute: UnsafeMutablePointer<xmlAttr>) -> String {
        var text = ""
        var next = attribute.pointee.children
        while let child = next {
            text += string(child.pointee.content)
            next = child.pointee.next
        }
        return text
    }

    static func string(_ bytes: UnsafePointer<xmlChar>?) -> String {
        bytes.map { String(cString: $0) } ?? ""
    }
}
