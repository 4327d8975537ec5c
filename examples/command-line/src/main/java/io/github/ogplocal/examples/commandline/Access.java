// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a user is told about a file that cannot be read or written. */
final class Access {
    private Access() {}

    /** Why reading or writing failed, as far as the system says. */
    static String reason(Path file, IOException failure, Language language) {
        Say reason = Say.NO_ACCESS;
        if (failure instanceof NoSuchFileException) {
            reason = Say.NO_FILE;
        } else if (failure instanceof AccessDeniedException) {
            reason = Say.NOT_ALLOWED;
        } else if (Files.isDirectory(file)) {
            reason = Say.IS_FOLDER;
        }
        return line(file, reason.in(language), language);
    }

    /** A sentence about a file. */
    static String line(Path file, String sentence, Language language) {
        return language.isolated(file.toString()) + (language == Language.fr ? " : " : ": ") + sentence;
    }
}
