#if Training
    import Console
    import DeviceWire
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
            let publisher = try SigningKey(seed: SecretBytes(RandomBytes.make(32)))
            let list = try await publishFirmware(by: publisher)
            var units: [DemoUnit] = []
            for station in stations {
                let request = try KeyRequest(
                    canonicalBytes: try DurableFile.read(
                        "\(station.folder)/request.json", limit: KeyRequest.largestFile))
                let unit = try DemoUnit(
                    firmware: firmware, folder: "\(station.folder)/unit", terminal: request.signKey,
                    publisher: publisher)
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

        /// Signs the firmware as its publisher does, and lets the commission publish that units may run it.
        ///
        /// - Returns: the list that stations take.
        private func publishFirmware(by publisher: SigningKey) async throws -> String {
            let application = try DemoUnit.application(in: firmware)
            let header = try FirmwareHeader(signing: application, version: DemoUnit.version, by: publisher)
            let (image, list) = ("\(central)/unit.firmware", "\(central)/firmware-list.json")
            try DurableFile.create(image, header.bytes + application)
            _ = try await runner.run(
                "dobush",
                [
                    "act", "firmware", image, "--out", list, "--yes", "--folder", central, "--passphrase-file",
                    runner.passphraseFile,
                ])
            return list
        }
    }
#endif
