// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.consultation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.ProposalChannel;
import io.github.ogplocal.model.consultation.ResponseKind;
import io.github.ogplocal.model.consultation.ThemeId;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.text.LanguageTag;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an export of another platform does not say itself, and how it is to be read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param consultation the consultation that the proposals are of
 * @param idPrefix what is put before the platform's id, such as {@code D-}; may be empty
 * @param language the language of texts for which the export states none
 * @param unknownFields what becomes of fields that are not known
 * @param invisibleCharacters what becomes of direction marks and other invisible characters in texts
 * @param channel how proposals came in for which the export does not say it; empty when that is not known
 * @param themes the theme that each of the platform's categories stands for, by the category's id. Where it is empty,
 *     categories are left out; where it is not, one that is missing refuses the export
 * @param municipalities the municipality that each of the platform's areas stands for, by the area's id; as with the themes
 * @param states what states of a platform stand for beside those that it comes with; one that comes with it is read anew
 */
public record ProposalImport(
        ConsultationId consultation,
        String idPrefix,
        LanguageTag language,
        UnknownFields unknownFields,
        InvisibleCharacters invisibleCharacters,
        Optional<ProposalChannel> channel,
        SortedMap<String, ThemeId> themes,
        SortedMap<String, NationalCode> municipalities,
        SortedMap<String, ResponseKind> states) {
    /** Copies. */
    public ProposalImport {
        requireNonNull(consultation, "consultation");
        requireNonNull(idPrefix, "idPrefix");
        requireNonNull(language, "language");
        requireNonNull(unknownFields, "unknownFields");
        requireNonNull(invisibleCharacters, "invisibleCharacters");
        requireNonNull(channel, "channel");
        themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
        municipalities = Collections.unmodifiableSortedMap(new TreeMap<>(municipalities));
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    }

    /** An import without prefix, channel, themes, municipalities and states of its own. */
    public static ProposalImport of(
            ConsultationId consultation,
            LanguageTag language,
            UnknownFields unknownFields,
            InvisibleCharacters invisibleCharacters) {
        return new ProposalImport(
                consultation,
                "",
                language,
                unknownFields,
                invisibleCharacters,
                Optional.empty(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>());
    }

    /** This import with another prefix of ids. */
    public ProposalImport withIdPrefix(String prefix) {
        return new ProposalImport(
                consultation,
                prefix,
                language,
                unknownFields,
                invisibleCharacters,
                channel,
                themes,
                municipalities,
                states);
    }

    /** This import with a channel. */
    public ProposalImport withChannel(ProposalChannel given) {
        return new ProposalImport(
                consultation,
                idPrefix,
                language,
                unknownFields,
                invisibleCharacters,
                Optional.of(given),
                themes,
                municipalities,
                states);
    }

    /** This import with other themes. */
    public ProposalImport withThemes(Map<String, ThemeId> byCategory) {
        return new ProposalImport(
                consultation,
                idPrefix,
                language,
                unknownFields,
                invisibleCharacters,
                channel,
                new TreeMap<>(byCategory),
                municipalities,
                states);
    }

    /** This import with other municipalities. */
    public ProposalImport withMunicipalities(Map<String, NationalCode> byArea) {
        return new ProposalImport(
                consultation,
                idPrefix,
                language,
                unknownFields,
                invisibleCharacters,
                channel,
                themes,
                new TreeMap<>(byArea),
                states);
    }

    /** This import with other states. */
    public ProposalImport withStates(Map<String, ResponseKind> byState) {
        return new ProposalImport(
                consultation,
                idPrefix,
                language,
                unknownFields,
                invisibleCharacters,
                channel,
                themes,
                municipalities,
                new TreeMap<>(byState));
    }
}
