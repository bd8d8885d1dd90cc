#if Training
    import Console
    import Devices
    import ElectionModel
    import Files
    import Sodium
    import Trust
    import Wording

    /// Certifies, pairs and tests the combined devices of the demo's stations.
    struct DemoUnits {
        /// The folder that `make firmware` fills.
        let firmware: String
        let central: String
        let runner: DemoRunner

        /// A unit for each station, in their order.
        func make(for stations: [DemoStation]) async throws -> [DemoUnit] {
            let folder = try CommissionFolder(path: central)
            let passphrase = SecretBytes(try SecretInput.file(runner.passphraseFile))
            let list = "\(central)/firmware-list.json"
            try DurableFile.create(list, try firmwareList(folder, passphrase).canonicalBytes)
            var units: [DemoUnit] = []
            for station in stations {
                let request = try KeyRequest(
                    canonicalBytes: try DurableFile.read(
                        "\(station.folder)/request.json", limit: KeyRequest.largestFile))
                let unit = try DemoUnit(
                    firmware: firmware, folder: "\(station.folder)/unit", terminal: request.signKey)
                let file = "\(station.folder)/unit.json"
                try DurableFile.create(file, try certificate(of: unit, at: station, folder, passphrase).canonicalBytes)
                try await station.pair(unit, certificate: file, firmwareList: list)
                units.append(unit)
            }
            return units
        }

        /// The roots' word that the unit is a device of this election.
        private func certificate(
            of unit: DemoUnit, at station: DemoStation, _ folder: CommissionFolder, _ passphrase: SecretBytes
        ) throws -> RoleCertificate {
            var certificate = RoleCertificate(
                ofDevice: unit.key, named: "unit-\(station.id)", in: folder.definition, now: SystemClock().now())
            for root in ["root-1", "root-2"] {
                certificate.endorse(with: try folder.keys(of: root, passphrase: passphrase).signing)
            }
            return certificate
        }

        /// The commission's word that units may run this firmware.
        private func firmwareList(_ folder: CommissionFolder, _ passphrase: SecretBytes) throws -> FirmwareList {
            let application = try DemoUnit.application(in: firmware)
            let list = FirmwareList(
                of: [.init(version: DemoUnit.version, measurement: try BLAKE2b.hash(application, count: 64))],
                time: SystemClock().now(), certificate: try folder.certificate(.commission, "commission"),
                key: try folder.keys(of: "commission", passphrase: passphrase).signing)
            guard let list else { throw SodiumError.length }
            return list
        }
    }
#endif
