/// The name of a container's entry, as signatures refer to it.
struct EntryName {
    let text: String

    /// - Parameter uri: `/message.xml` or `message.xml`. `nil` for anything that leaves the container or needs decoding.
    init?(uri: String) {
        let name = uri.hasPrefix("/") ? String(uri.dropFirst()) : uri
        guard !name.isEmpty, !name.contains(where: { "#%?\\".contains($0) }),
            !name.split(separator: "/", omittingEmptySubsequences: false).contains(where: { $0.isEmpty || $0 == ".." })
        else { return nil }
        text = name
    }
}
