// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalBuilder;
import io.github.ogplocal.model.consultation.ProposalChannel;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.consultation.ThemeId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.MunicipalityBuilder;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.CommitmentOutlineBuilder;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.MilestoneBuilder;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
import io.github.ogplocal.model.plan.ResponsibleParty;
import io.github.ogplocal.model.plan.SupportingParty;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantBuilder;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationBuilder;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.selection.ScoreGrid;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The hand-written code that one would put on Jackson's streaming parser and generator for these documents alone, tuned: the names
 * ready in bytes, times and points read digit by digit, criteria and their grid shared. It knows no places, skips what it does not
 * know, and checks nothing but what the public types check themselves.
 */
final class PlainJson {
    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString CALL = new SerializedString("call");
    private static final SerializedString APPLICANT = new SerializedString("applicant");
    private static final SerializedString KIND = new SerializedString("kind");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString AUTHORITY = new SerializedString("authority");
    private static final SerializedString CODE = new SerializedString("code");
    private static final SerializedString SUBDIVISION = new SerializedString("subdivision");
    private static final SerializedString RECEIPT = new SerializedString("receipt");
    private static final SerializedString NUMBER = new SerializedString("number");
    private static final SerializedString FILED_AT = new SerializedString("filedAt");
    private static final SerializedString APPLICATION = new SerializedString("application");
    private static final SerializedString EVALUATOR = new SerializedString("evaluator");
    private static final SerializedString SCORES = new SerializedString("scores");
    private static final SerializedString CONSULTATION = new SerializedString("consultation");
    private static final SerializedString CHANNEL = new SerializedString("channel");
    private static final SerializedString MUNICIPALITY = new SerializedString("municipality");
    private static final SerializedString THEME = new SerializedString("theme");
    private static final SerializedString SUBMITTED_ON = new SerializedString("submittedOn");
    private static final SerializedString TITLE = new SerializedString("title");
    private static final SerializedString TEXT = new SerializedString("text");
    private static final SerializedString OUTLINE = new SerializedString("outline");
    private static final SerializedString SUPPORTS = new SerializedString("supports");
    private static final SerializedString WITHDRAWN = new SerializedString("withdrawn");
    private static final SerializedString PROBLEM = new SerializedString("problem");
    private static final SerializedString ACTIVITIES = new SerializedString("activities");
    private static final SerializedString RESULTS = new SerializedString("expectedResults");
    private static final SerializedString MILESTONES = new SerializedString("milestones");
    private static final SerializedString RESPONSIBLE = new SerializedString("responsibleParties");
    private static final SerializedString SUPPORTING = new SerializedString("supportingParties");
    private static final SerializedString VALUES = new SerializedString("values");
    private static final SerializedString START = new SerializedString("start");
    private static final SerializedString END = new SerializedString("end");

    private static final int HALVES = 5;
    private static final SerializedString[] HALF_TEXTS = new SerializedString[HALVES];
    private static final Points[] HALF_POINTS = new Points[HALVES];
    private static final Map<String, ApplicantKind> KINDS = new HashMap<>();
    private static final Map<String, ProposalChannel> CHANNELS = new HashMap<>();
    private static final Map<String, OpenGovernmentValue> OPEN_VALUES = new HashMap<>();

    static {
        for (int i = 0; i < HALVES; i++) {
            HALF_POINTS[i] = Points.ofUnscaled(5L * i, 1);
            HALF_TEXTS[i] = new SerializedString(HALF_POINTS[i].toString());
        }
        for (ApplicantKind kind : ApplicantKind.values()) {
            KINDS.put(kind.code(), kind);
        }
        for (ProposalChannel channel : ProposalChannel.values()) {
            CHANNELS.put(channel.code(), channel);
        }
        for (OpenGovernmentValue value : OpenGovernmentValue.values()) {
            OPEN_VALUES.put(value.code(), value);
        }
    }

    private final Map<String, CriterionId> criteria = new HashMap<>();
    private final Map<String, EvaluatorId> evaluators = new HashMap<>();
    private final char[] time = new char[25];
    private @Nullable ScoreGrid grid;

    /** The application whose opening bracket is the current token. */
    Application readApplication(JsonParser in) throws IOException {
        ApplicationBuilder application = Application.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            switch (name) {
                case "id" -> application.id(new ApplicationId(in.nextTextValue()));
                case "call" -> application.call(new CallId(in.nextTextValue()));
                case "applicant" -> application.applicant(readApplicant(in));
                case "receipt" -> application.receipt(readReceipt(in));
                default -> skip(in);
            }
        }
        return application.build();
    }

    private static Applicant readApplicant(JsonParser in) throws IOException {
        in.nextToken();
        ApplicantBuilder applicant = Applicant.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            switch (name) {
                case "kind" -> applicant.kind(requireNonNull(KINDS.get(in.nextTextValue())));
                case "name" -> applicant.name(readTexts(in));
                case "authority" -> applicant.authority(readMunicipality(in));
                default -> skip(in);
            }
        }
        return applicant.build();
    }

    private static LocalAuthority readMunicipality(JsonParser in) throws IOException {
        in.nextToken();
        MunicipalityBuilder municipality = Municipality.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            switch (name) {
                case "code" -> municipality.code(NationalCode.parse(in.nextTextValue()));
                case "name" -> municipality.name(readTexts(in));
                case "subdivision" -> municipality.subdivision(new IsoSubdivisionCode(in.nextTextValue()));
                default -> skip(in);
            }
        }
        return municipality.build();
    }

    private static Receipt readReceipt(JsonParser in) throws IOException {
        in.nextToken();
        String number = "";
        OffsetDateTime filedAt = OffsetDateTime.MIN;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            switch (name) {
                case "number" -> number = in.nextTextValue();
                case "filedAt" -> {
                    in.nextToken();
                    filedAt = time(in.getTextCharacters(), in.getTextOffset(), in.getTextLength());
                }
                default -> skip(in);
            }
        }
        return new Receipt(number, filedAt);
    }

    /** A text in one language, as nearly all are; any other number of them, too. */
    private static LocalizedText readTexts(JsonParser in) throws IOException {
        in.nextToken();
        String tag = in.nextFieldName();
        String text = in.nextTextValue();
        String next = in.nextFieldName();
        if (next == null) {
            return LocalizedText.of(tag, text);
        }
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put(tag, text);
        for (String name = next; name != null; name = in.nextFieldName()) {
            texts.put(name, in.nextTextValue());
        }
        return LocalizedText.of(texts);
    }

    /** The sheet whose opening bracket is the current token. */
    ScoreSheet readSheet(JsonParser in) throws IOException {
        ApplicationId application = null;
        EvaluatorId evaluator = null;
        TreeMap<CriterionId, Points> scores = new TreeMap<>();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            switch (name) {
                case "application" -> application = new ApplicationId(in.nextTextValue());
                case "evaluator" -> evaluator = evaluators.computeIfAbsent(in.nextTextValue(), EvaluatorId::new);
                case "scores" -> readScores(in, scores);
                default -> skip(in);
            }
        }
        ScoreGrid common = grid;
        if (common == null || common.size() != scores.size() || !hasAll(common, scores.keySet())) {
            common = ScoreGrid.of(scores.keySet());
            grid = common;
        }
        return ScoreSheet.of(requireNonNull(application), requireNonNull(evaluator), common, scores);
    }

    private static boolean hasAll(ScoreGrid grid, Iterable<CriterionId> criteria) {
        int i = 0;
        for (CriterionId criterion : criteria) {
            if (!grid.criterion(i++).equals(criterion)) {
                return false;
            }
        }
        return true;
    }

    private void readScores(JsonParser in, Map<CriterionId, Points> scores) throws IOException {
        in.nextToken();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            CriterionId criterion = criteria.computeIfAbsent(name, CriterionId::new);
            in.nextToken();
            scores.put(criterion, points(in));
        }
    }

    private static Points points(JsonParser in) throws IOException {
        char[] chars = in.getTextCharacters();
        int at = in.getTextOffset();
        int length = in.getTextLength();
        int whole = chars[at] - '0';
        if (length == 1 && whole <= 2) {
            return HALF_POINTS[2 * whole];
        }
        return length == 3 && whole < 2 && chars[at + 1] == '.' && chars[at + 2] == '5'
                ? HALF_POINTS[2 * whole + 1]
                : Points.parse(in.getText());
    }

    /** The proposal whose opening bracket is the current token. */
    static Proposal readProposal(JsonParser in) throws IOException {
        ProposalBuilder proposal = Proposal.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            switch (name) {
                case "id" -> proposal.id(new ProposalId(in.nextTextValue()));
                case "consultation" -> proposal.consultation(new ConsultationId(in.nextTextValue()));
                case "channel" -> proposal.channel(requireNonNull(CHANNELS.get(in.nextTextValue())));
                case "municipality" -> proposal.municipality(NationalCode.parse(in.nextTextValue()));
                case "theme" -> proposal.theme(new ThemeId(in.nextTextValue()));
                case "submittedOn" -> {
                    in.nextToken();
                    proposal.submittedOn(day(in.getTextCharacters(), in.getTextOffset()));
                }
                case "title" -> proposal.title(readTexts(in));
                case "text" -> {
                    in.nextToken();
                    for (String tag = in.nextFieldName(); tag != null; tag = in.nextFieldName()) {
                        proposal.putText(new LanguageTag(tag), in.nextTextValue());
                    }
                }
                case "outline" -> proposal.outline(readOutline(in));
                case "supports" -> proposal.supports(in.nextLongValue(0));
                case "withdrawn" -> proposal.withdrawn(requireNonNull(in.nextBooleanValue()));
                default -> skip(in);
            }
        }
        return proposal.build();
    }

    private static CommitmentOutline readOutline(JsonParser in) throws IOException {
        in.nextToken();
        CommitmentOutlineBuilder outline = CommitmentOutline.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            switch (name) {
                case "problem" -> outline.problem(readTexts(in));
                case "activities" -> {
                    in.nextToken();
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        outline.addActivities(textsHere(in));
                    }
                }
                case "expectedResults" -> {
                    in.nextToken();
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        outline.addExpectedResults(textsHere(in));
                    }
                }
                case "milestones" -> {
                    in.nextToken();
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        outline.addMilestones(readMilestone(in));
                    }
                }
                case "responsibleParties" -> {
                    in.nextToken();
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        in.nextFieldName();
                        outline.addResponsibleParties(ResponsibleParty.named(readTexts(in)));
                        in.nextToken();
                    }
                }
                case "supportingParties" -> {
                    in.nextToken();
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        in.nextFieldName();
                        outline.addSupportingParties(SupportingParty.named(readTexts(in)));
                        in.nextToken();
                    }
                }
                case "values" -> {
                    in.nextToken();
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        outline.addValues(requireNonNull(OPEN_VALUES.get(in.getText())));
                    }
                }
                case "start" -> outline.start(DayOrMonth.parse(in.nextTextValue()));
                case "end" -> outline.end(DayOrMonth.parse(in.nextTextValue()));
                default -> skip(in);
            }
        }
        return outline.build();
    }

    private static LocalizedText textsHere(JsonParser in) throws IOException {
        String tag = in.nextFieldName();
        String text = in.nextTextValue();
        in.nextToken();
        return LocalizedText.of(tag, text);
    }

    private static Milestone readMilestone(JsonParser in) throws IOException {
        MilestoneBuilder milestone = Milestone.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            switch (name) {
                case "title" -> milestone.title(in.nextTextValue());
                case "start" -> milestone.start(DayOrMonth.parse(in.nextTextValue()));
                case "end" -> milestone.end(DayOrMonth.parse(in.nextTextValue()));
                default -> skip(in);
            }
        }
        return milestone.build();
    }

    private static void skip(JsonParser in) throws IOException {
        in.nextToken();
        in.skipChildren();
    }

    private static OffsetDateTime time(char[] chars, int at, int length) {
        ZoneOffset offset = length == 20
                ? ZoneOffset.UTC
                : ZoneOffset.ofTotalSeconds(
                        (chars[at + 19] == '-' ? -60 : 60) * (60 * two(chars, at + 20) + two(chars, at + 23)));
        return OffsetDateTime.of(
                day(chars, at), LocalTime.of(two(chars, at + 11), two(chars, at + 14), two(chars, at + 17)), offset);
    }

    private static LocalDate day(char[] chars, int at) {
        return LocalDate.of(100 * two(chars, at) + two(chars, at + 2), two(chars, at + 5), two(chars, at + 8));
    }

    private static int two(char[] chars, int at) {
        return 10 * (chars[at] - '0') + chars[at + 1] - '0';
    }

    void write(JsonGenerator out, Application application) throws IOException {
        out.writeStartObject();
        out.writeFieldName(ID);
        out.writeString(application.getId().value());
        out.writeFieldName(CALL);
        out.writeString(application.getCall().value());
        out.writeFieldName(APPLICANT);
        write(out, application.getApplicant());
        Receipt receipt = application.getReceipt().orElse(null);
        if (receipt != null) {
            out.writeFieldName(RECEIPT);
            out.writeStartObject();
            out.writeFieldName(NUMBER);
            out.writeString(receipt.number());
            out.writeFieldName(FILED_AT);
            out.writeString(time, 0, put(receipt.filedAt()));
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Applicant applicant) throws IOException {
        out.writeStartObject();
        out.writeFieldName(KIND);
        out.writeString(applicant.getKind().code());
        write(out, NAME, applicant.getName());
        LocalAuthority authority = applicant.getAuthority().orElse(null);
        if (authority != null) {
            out.writeFieldName(AUTHORITY);
            out.writeStartObject();
            out.writeFieldName(KIND);
            out.writeString(authority.getKind().code());
            out.writeFieldName(CODE);
            out.writeString(authority.getCode().toString());
            write(out, NAME, authority.getName());
            out.writeFieldName(SUBDIVISION);
            out.writeString(authority.getSubdivision().value());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, SerializedString name, LocalizedText texts) throws IOException {
        out.writeFieldName(name);
        write(out, texts);
    }

    private static void write(JsonGenerator out, LocalizedText texts) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, String> entry : texts.toMap().entrySet()) {
            out.writeFieldName(entry.getKey());
            out.writeString(entry.getValue());
        }
        out.writeEndObject();
    }

    static void write(JsonGenerator out, ScoreSheet sheet) throws IOException {
        out.writeStartObject();
        out.writeFieldName(APPLICATION);
        out.writeString(sheet.getApplication().value());
        out.writeFieldName(EVALUATOR);
        out.writeString(sheet.getEvaluator().value());
        out.writeFieldName(SCORES);
        out.writeStartObject();
        ScoreGrid grid = sheet.grid();
        for (int i = 0; i < grid.size(); i++) {
            if (sheet.hasScore(i)) {
                out.writeFieldName(grid.criterion(i).value());
                write(out, sheet.unscaled(i), sheet.decimals());
            }
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, long unscaled, int decimals) throws IOException {
        long halves = decimals == 0 ? 2 * unscaled : decimals == 1 && unscaled % 5 == 0 ? unscaled / 5 : -1;
        if (halves >= 0 && halves < HALVES) {
            out.writeString(HALF_TEXTS[(int) halves]);
        } else {
            out.writeString(Points.ofUnscaled(unscaled, decimals).toString());
        }
    }

    static void write(JsonGenerator out, Proposal proposal) throws IOException {
        out.writeStartObject();
        out.writeFieldName(ID);
        out.writeString(proposal.getId().value());
        out.writeFieldName(CONSULTATION);
        out.writeString(proposal.getConsultation().value());
        out.writeFieldName(CHANNEL);
        out.writeString(proposal.getChannel().orElseThrow().code());
        out.writeFieldName(MUNICIPALITY);
        out.writeString(proposal.getMunicipality().orElseThrow().toString());
        out.writeFieldName(THEME);
        out.writeString(proposal.getTheme().orElseThrow().value());
        out.writeFieldName(SUBMITTED_ON);
        out.writeString(proposal.getSubmittedOn().orElseThrow().toString());
        write(out, TITLE, proposal.getTitle().orElseThrow());
        out.writeFieldName(TEXT);
        out.writeStartObject();
        for (Map.Entry<LanguageTag, String> entry : proposal.getText().entrySet()) {
            out.writeFieldName(entry.getKey().value());
            out.writeString(entry.getValue());
        }
        out.writeEndObject();
        out.writeFieldName(OUTLINE);
        write(out, proposal.getOutline().orElseThrow());
        out.writeFieldName(SUPPORTS);
        out.writeNumber(proposal.getSupports().orElseThrow());
        out.writeFieldName(WITHDRAWN);
        out.writeBoolean(proposal.isWithdrawn());
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, CommitmentOutline outline) throws IOException {
        out.writeStartObject();
        write(out, PROBLEM, outline.getProblem().orElseThrow());
        out.writeFieldName(ACTIVITIES);
        write(out, outline.getActivities());
        out.writeFieldName(RESULTS);
        write(out, outline.getExpectedResults());
        out.writeFieldName(MILESTONES);
        out.writeStartArray();
        for (Milestone milestone : outline.getMilestones()) {
            out.writeStartObject();
            out.writeFieldName(TITLE);
            out.writeString(milestone.getTitle());
            out.writeFieldName(START);
            out.writeString(milestone.getStart().orElseThrow().toString());
            out.writeFieldName(END);
            out.writeString(milestone.getEnd().orElseThrow().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeFieldName(RESPONSIBLE);
        out.writeStartArray();
        for (ResponsibleParty party : outline.getResponsibleParties()) {
            out.writeStartObject();
            write(out, NAME, party.getName());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeFieldName(SUPPORTING);
        out.writeStartArray();
        for (SupportingParty party : outline.getSupportingParties()) {
            out.writeStartObject();
            write(out, NAME, party.getName());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeFieldName(VALUES);
        out.writeStartArray();
        for (OpenGovernmentValue value : outline.getValues()) {
            out.writeString(value.code());
        }
        out.writeEndArray();
        out.writeFieldName(START);
        out.writeString(outline.getStart().orElseThrow().toString());
        out.writeFieldName(END);
        out.writeString(outline.getEnd().orElseThrow().toString());
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Collection<LocalizedText> texts) throws IOException {
        out.writeStartArray();
        for (LocalizedText text : texts) {
            write(out, text);
        }
        out.writeEndArray();
    }

    /** Puts a time into the buffer; how many characters it takes. */
    private int put(OffsetDateTime at) {
        put(0, at.getYear() / 100);
        put(2, at.getYear() % 100);
        time[4] = '-';
        put(5, at.getMonthValue());
        time[7] = '-';
        put(8, at.getDayOfMonth());
        time[10] = 'T';
        put(11, at.getHour());
        time[13] = ':';
        put(14, at.getMinute());
        time[16] = ':';
        put(17, at.getSecond());
        int minutes = at.getOffset().getTotalSeconds() / 60;
        if (minutes == 0) {
            time[19] = 'Z';
            return 20;
        }
        time[19] = minutes < 0 ? '-' : '+';
        put(20, Math.abs(minutes) / 60);
        time[22] = ':';
        put(23, Math.abs(minutes) % 60);
        return 25;
    }

    private void put(int place, int number) {
        time[place] = (char) ('0' + number / 10);
        time[place + 1] = (char) ('0' + number % 10);
    }
}
