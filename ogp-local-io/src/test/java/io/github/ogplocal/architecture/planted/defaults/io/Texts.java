// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.defaults.io;

import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Formatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.function.UnaryOperator;

final class Texts {
    String badFormat() {
        return String.format("%d", 1);
    }

    String badFormatted() {
        return "%d".formatted(1);
    }

    String badLowerCase(String text) {
        return text.toLowerCase();
    }

    UnaryOperator<String> badUpperCaseReference() {
        return String::toUpperCase;
    }

    byte[] badBytes(String text) {
        return text.getBytes();
    }

    String badString(byte[] bytes) {
        return new String(bytes);
    }

    String badPartOfString(byte[] bytes) {
        return new String(bytes, 0, 1);
    }

    Object badLocale() {
        return Locale.getDefault();
    }

    Object badTimeZone() {
        return TimeZone.getDefault();
    }

    Object badZone() {
        return ZoneId.systemDefault();
    }

    Object badZoneOfClock() {
        return Clock.systemDefaultZone();
    }

    Object badCharset() {
        return Charset.defaultCharset();
    }

    Object badPattern() {
        return DateTimeFormatter.ofPattern("d MMM");
    }

    Object badLocalizedDate() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    }

    Object badFormatter() {
        return new DateTimeFormatterBuilder().toFormatter();
    }

    Object badNumberFormat() {
        return NumberFormat.getInstance();
    }

    Object badCollator() {
        return Collator.getInstance();
    }

    Object badDateFormat() {
        return new SimpleDateFormat("d MMM");
    }

    Object badDecimalFormat() {
        return new DecimalFormat("0.00");
    }

    Object badMessageFormat() {
        return new MessageFormat("{0}");
    }

    void badOldFormatter() {
        new Formatter().close();
    }

    Object badBundle() {
        return ResourceBundle.getBundle("texts");
    }

    Object badReader(InputStream in) {
        return new InputStreamReader(in);
    }

    Object badWriter(OutputStream out) {
        return new OutputStreamWriter(out);
    }

    Object badFileReader() throws IOException {
        return new FileReader("name");
    }

    void badPrint(PrintStream out) {
        out.printf("%d", 1);
    }

    String badBuffer(ByteArrayOutputStream buffer) {
        return buffer.toString();
    }

    String goodFormat() {
        return String.format(Locale.ROOT, "%d", 1).toLowerCase(Locale.ROOT);
    }

    String goodBytes(byte[] bytes) {
        return new String(
                new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8),
                0,
                1,
                StandardCharsets.UTF_8);
    }

    String goodCharacters(char[] characters) {
        return new String(characters) + DateTimeFormatter.ofPattern("d", Locale.ROOT);
    }
}
