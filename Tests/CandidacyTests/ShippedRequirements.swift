import ElectionModel
import Foundation
import TestSupport
import XRoad

@testable import Candidacy

/// The requirements, forms and services that come with the programs.
enum ShippedRequirements {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Exchange").path
    static let names = ["jogorku-kenesh", "president"]

    static func set(_ name: String) throws -> RequirementSet {
        try RequirementSet(json: Vectors.bytes("\(folder)/candidates/\(name)/requirements.json"))
    }

    static func templates() throws -> [(file: String, template: PaperTemplate)] {
        try FileManager.default.contentsOfDirectory(atPath: "\(folder)/candidates/templates").sorted().map { file in
            (file, try PaperTemplate(json: Vectors.bytes("\(folder)/candidates/templates/\(file)")))
        }
    }

    static func services() throws -> ServiceBook {
        try ServiceBook(
            files: FileManager.default.contentsOfDirectory(atPath: "\(folder)/services").map { file in
                (name: file, bytes: try Vectors.bytes("\(folder)/services/\(file)"))
            })
    }
}
