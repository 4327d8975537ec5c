// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.committee;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.JsonLeaves;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.committee.CommitteeKind;
import io.github.ogplocal.model.dossier.ContactBook;
import io.github.ogplocal.model.dossier.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Committees as Popolo has them: organizations, posts, persons and memberships.
 *
 * <p>A committee and a body are an organization each, a seat and an office a post. For whom a member sits stands in
 * {@code on_behalf_of_id}: the body, or, where none is known, an organization that stands for the part of society. A body that
 * is the member itself stands in {@code member}. Months without a day stay months. What Popolo has no name for, and what is
 * needed to read the document back, stands below {@code ogp_local}.
 *
 * <p>Persons are ids, unless a contact book is handed over; what members agreed to have counted is never written.
 */
public final class Popolo {
    static final String ORGANISATION = "organisation/";
    static final String COMMITTEE = "committee/";
    static final String SIDE = "side/";
    static final String OFFICE = "office/";
    static final String SEAT = "seat/";
    static final String PERSON = "person/";
    static final String MEMBERSHIP = "membership/";
    static final String EXTENSION = "ogp_local";

    private Popolo() {}

    /**
     * The committees of a dossier.
     *
     * @param language of the names, as a tag; Popolo has one name for a thing
     */
    public static ExportedPopolo write(Dossier dossier, String language) {
        return new PopoloWriter(requireNonNull(dossier, "dossier"), Optional.empty(), language).write();
    }

    /**
     * The committees of a dossier with names and contact details of persons: private, for no publication.
     *
     * @param contacts whose names and contact details are written
     * @param language of the names, as a tag; Popolo has one name for a thing
     */
    public static ExportedPopolo writePrivate(Dossier dossier, ContactBook contacts, String language) {
        return new PopoloWriter(
                        requireNonNull(dossier, "dossier"), Optional.of(requireNonNull(contacts, "contacts")), language)
                .write();
    }

    /**
     * Reads committees.
     *
     * @param document UTF-8; the stream is left open
     * @param kind what organizations are that have memberships and do not say their kind of committee
     * @param language of the names, as a tag
     * @return what it holds, or everything that is wrong with it
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<ImportedPopolo> read(
            InputStream document, CommitteeKind kind, String language, Limits limits) throws IOException {
        ReadResult<JsonLeaves> leaves = JsonLeaves.read(document, limits);
        List<Problem> problems = leaves.problems();
        return leaves.value().isEmpty()
                ? ReadResult.refused(problems, leaves.unreported())
                : new PopoloReader(leaves.value().get(), kind, language, limits).read();
    }
}
