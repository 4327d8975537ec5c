// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import java.io.IOException;
import java.nio.file.Path;

/** A program that writes one record after the other into a folder, until it is stopped by force. */
final class RecordWriter {
    private RecordWriter() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException {
        DecisionRecord record = TenCandidates.record();
        for (int number = 0; ; number++) {
            record.write(Path.of(arguments[0]).resolve("record-" + number));
        }
    }
}
