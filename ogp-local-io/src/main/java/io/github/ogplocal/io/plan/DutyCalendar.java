// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.plan;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.PlainText;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.io.prose.ReviewPhrase;
import io.github.ogplocal.io.prose.ReviewProse;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.review.Duty;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What is due by a review, day by day: as text for readers, and as iCalendar (RFC 5545) for their calendars.
 *
 * <p>In all methods {@code language} is {@code ar}, {@code fr} or {@code en}, with or without a region; any other is refused
 * with an {@link IllegalArgumentException}.
 */
public final class DutyCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LAST_YEAR = 9999;
    private static final int DIGEST_OCTETS = 16;

    private DutyCalendar() {}

    /**
     * The duties as lines that each end with a line feed.
     *
     * @param review of this dossier by this procedure
     * @param rules the rules that the procedure may use
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults; all are listed
     */
    public static String render(
            Review review, ReviewProcedure procedure, Dossier dossier, RuleSet<Rule> rules, String language) {
        Language reader = Language.of(language);
        ReviewProse prose = prose(procedure, dossier, rules, reader);
        Block.Title title = new Block.Title(ReviewPhrase.DUTIES.in(reader), 1);
        Block day = new Block.Paragraph(ReviewPhrase.DAY.with(reader, "day", Figures.day(review.getDay(), reader)));
        List<Block> blocks = review.getDuties().isEmpty()
                ? List.of(title, new Block.Notice(ReviewPhrase.NOTHING.in(reader)), day)
                : List.of(title, prose.duties(review.getDuties()), day);
        return PlainText.of(blocks, reader);
    }

    /**
     * The duties as one iCalendar object: an event of a whole day for each, in their order.
     *
     * <p>Nothing in it depends on when or where it is made: the stamp of each event is the day of the review, and its UID is
     * made of authority, rule with settings, subject, occurrence and due day, so that a calendar that takes it again has no
     * event twice. A duty whose day has changed is another event. A duty after the year 9999 has no form in iCalendar and is
     * left out.
     *
     * @param review of this dossier by this procedure
     * @param rules the rules that the procedure may use
     * @return UTF-8 text with the line ends that the format asks for; empty when nothing is due, for it knows no empty calendar
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults; all are listed
     */
    public static Optional<String> iCalendar(
            Review review, ReviewProcedure procedure, Dossier dossier, RuleSet<Rule> rules, String language) {
        Language reader = Language.of(language);
        ReviewProse prose = prose(procedure, dossier, rules, reader);
        List<Duty> duties = review.getDuties().stream()
                .filter(duty -> duty.due().getYear() <= LAST_YEAR && duty.due().getYear() > 0)
                .toList();
        if (duties.isEmpty()) {
            return Optional.empty();
        }
        String title = ReviewPhrase.DUTIES.in(reader).toPlainText(reader);
        CalendarLines lines = new CalendarLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//ogp-local//duties//EN")
                .add("CALSCALE", "GREGORIAN")
                .addText("NAME;LANGUAGE=" + reader.code(), title)
                .addText("X-WR-CALNAME", title);
        List<List<Prose>> rows = prose.duties(duties).rows();
        for (int i = 0; i < duties.size(); i++) {
            event(lines, duties.get(i), rows.get(i), review.getDay(), dossier, reader);
        }
        return Optional.of(lines.add("END", "VCALENDAR").toString());
    }

    private static void event(
            CalendarLines lines, Duty duty, List<Prose> row, LocalDate day, Dossier dossier, Language reader) {
        String what = row.get(1).toPlainText(reader);
        String subject = row.get(2).toPlainText(reader);
        String standing = row.get(3).toPlainText(reader);
        String rule = duty.use().rule().toString();
        String language = ";LANGUAGE=" + reader.code();
        lines.add("BEGIN", "VEVENT")
                .add("UID", uid(duty, dossier))
                .add("DTSTAMP", DAY.format(day) + "T000000Z")
                .add("DTSTART;VALUE=DATE", DAY.format(duty.due()))
                .addText("SUMMARY" + language, subject + " – " + what)
                .addText("DESCRIPTION" + language, what + "\n" + standing + "\n" + rule)
                .addText("CATEGORIES", rule)
                .add("TRANSP", "TRANSPARENT")
                .add("END", "VEVENT");
    }

    /** The first half of the SHA-256 digest of everything that tells one duty from another, each on a line of its own. */
    private static String uid(Duty duty, Dossier dossier) {
        String whose = dossier.getAuthority()
                .map(authority -> authority.getCode().toString())
                .orElse("");
        String text = String.join(
                "\n",
                whose,
                OgpLocalJson.write(duty.use()),
                duty.subject(),
                Integer.toString(duty.occurrence()),
                duty.due().toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_OCTETS) + "@duties.ogp-local";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static ReviewProse prose(ReviewProcedure procedure, Dossier dossier, RuleSet<Rule> rules, Language reader) {
        ReviewProcedure checked = ReviewEngine.of(procedure, rules).procedure();
        return ReviewProse.of(checked, rules, dossier, reader);
    }
}
