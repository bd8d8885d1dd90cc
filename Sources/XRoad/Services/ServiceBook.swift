/// The state services that are known, by name.
package struct ServiceBook: Equatable, Sendable {
    /// In ascending order of their names.
    package let services: [ServiceDescription]

    /// - Parameter files: names and contents of description files; each is named as the service and `.json`.
    /// - Throws: ``DescriptionFault``; its place begins with the file's name.
    package init(files: [(name: String, bytes: [UInt8])]) throws(DescriptionFault) {
        var services: [ServiceDescription] = []
        for (file, bytes) in files {
            do throws(DescriptionFault) {
                let service = try ServiceDescription(bytes)
                guard file == "\(service.name).json" else { throw DescriptionFault("name", .form) }
                services.append(service)
            } catch {
                throw DescriptionFault(error.place.isEmpty ? file : "\(file): \(error.place)", error.problem)
            }
        }
        self.services = services.sorted { $0.name < $1.name }
    }

    /// The service with that name; `nil` if there is none.
    package subscript(_ name: String) -> ServiceDescription? { services.first { $0.name == name } }
}
