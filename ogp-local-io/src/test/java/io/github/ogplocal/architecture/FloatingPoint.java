// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds {@code double} and {@code float} in a compiled class: constants, descriptors of its own and of all that it calls
 * or reads, and the instructions of its methods, so that a local variable does not escape.
 *
 * <p>It reads the class file (JVM specification, chapters 4 and 6) by itself, since ArchUnit does not show instructions.
 */
final class FloatingPoint {
    /** Opcodes that load, store, compute, compare, convert or return a float or a double. */
    private static final Set<Integer> INSTRUCTIONS = instructions();

    private FloatingPoint() {}

    /** What in a class is of floating point, each as one line; empty when nothing is. */
    static List<String> usesIn(JavaClass type) {
        URI uri = type.getSource().orElseThrow().getUri();
        try (InputStream bytes = uri.toURL().openStream()) {
            return usesIn(type.getName(), bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> usesIn(String type, byte[] classFile) throws IOException {
        TreeSet<String> uses = new TreeSet<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.readInt();
        in.readInt();
        int constants = in.readUnsignedShort();
        String[] texts = new String[constants];
        List<Integer> descriptors = new ArrayList<>();
        List<Integer> classes = new ArrayList<>();
        for (int i = 1; i < constants; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 3 -> in.readInt();
                case 4 -> uses.add(type + ": constant " + in.readFloat());
                case 5 -> {
                    in.readLong();
                    i++;
                }
                case 6 -> {
                    uses.add(type + ": constant " + in.readDouble());
                    i++;
                }
                case 7 -> classes.add(in.readUnsignedShort());
                case 8, 19, 20 -> in.readUnsignedShort();
                case 9, 10, 11, 17, 18 -> in.readInt();
                case 12 -> {
                    in.readUnsignedShort();
                    descriptors.add(in.readUnsignedShort());
                }
                case 15 -> {
                    in.readUnsignedByte();
                    in.readUnsignedShort();
                }
                case 16 -> descriptors.add(in.readUnsignedShort());
                default -> throw new IOException(type + ": constant of unknown kind " + tag);
            }
        }
        in.readUnsignedShort();
        in.readUnsignedShort();
        in.readUnsignedShort();
        in.skipNBytes(2L * in.readUnsignedShort());
        for (String kind : List.of("field", "method")) {
            int members = in.readUnsignedShort();
            for (int i = 0; i < members; i++) {
                in.readUnsignedShort();
                String name = texts[in.readUnsignedShort()];
                String descriptor = texts[in.readUnsignedShort()];
                if (isFloating(descriptor)) {
                    uses.add(type + ": " + kind + " " + name + " " + descriptor);
                }
                readAttributes(in, texts, type + ": " + kind + " " + name, uses);
            }
        }
        for (int descriptor : descriptors) {
            if (isFloating(texts[descriptor])) {
                uses.add(type + ": uses " + texts[descriptor]);
            }
        }
        for (int name : classes) {
            if (texts[name].equals("java/lang/Double")
                    || texts[name].equals("java/lang/Float")
                    || (texts[name].startsWith("[") && isFloating(texts[name]))) {
                uses.add(type + ": uses " + texts[name]);
            }
        }
        return List.copyOf(uses);
    }

    private static void readAttributes(DataInputStream in, String[] texts, String where, Set<String> uses)
            throws IOException {
        int attributes = in.readUnsignedShort();
        for (int i = 0; i < attributes; i++) {
            String name = texts[in.readUnsignedShort()];
            int length = in.readInt();
            if (!name.equals("Code")) {
                in.skipNBytes(length);
                continue;
            }
            in.readInt();
            byte[] code = in.readNBytes(in.readInt());
            readCode(code, where, uses);
            in.skipNBytes(8L * in.readUnsignedShort());
            readAttributes(in, texts, where, uses);
        }
    }

    private static void readCode(byte[] code, String where, Set<String> uses) {
        int at = 0;
        while (at < code.length) {
            int opcode = code[at] & 0xff;
            boolean floatingArray = opcode == 188 && (code[at + 1] == 6 || code[at + 1] == 7);
            int widened = opcode == 196 ? code[at + 1] & 0xff : opcode;
            if (floatingArray || INSTRUCTIONS.contains(widened)) {
                uses.add(where + ": instruction " + widened);
            }
            at += length(code, at, opcode);
        }
    }

    private static int length(byte[] code, int at, int opcode) {
        return switch (opcode) {
            case 16, 18, 21, 22, 23, 24, 25, 54, 55, 56, 57, 58, 169, 188 -> 2;
            case 17, 19, 20, 132, 178, 179, 180, 181, 182, 183, 184, 187, 189, 192, 193, 198, 199 -> 3;
            case 197 -> 4;
            case 185, 186, 200, 201 -> 5;
            case 196 -> (code[at + 1] & 0xff) == 132 ? 6 : 4;
            case 170 -> {
                int table = (at + 4) & ~3;
                yield table - at + 12 + 4 * (int4(code, table + 8) - int4(code, table + 4) + 1);
            }
            case 171 -> {
                int table = (at + 4) & ~3;
                yield table - at + 8 + 8 * int4(code, table + 4);
            }
            default -> opcode >= 153 && opcode <= 168 ? 3 : 1;
        };
    }

    private static int int4(byte[] code, int at) {
        return (code[at] & 0xff) << 24
                | (code[at + 1] & 0xff) << 16
                | (code[at + 2] & 0xff) << 8
                | (code[at + 3] & 0xff);
    }

    private static boolean isFloating(String descriptor) {
        return descriptor.replaceAll("L[^;]*;", "").matches(".*[DF].*")
                || descriptor.contains("Ljava/lang/Double;")
                || descriptor.contains("Ljava/lang/Float;");
    }

    private static Set<Integer> instructions() {
        TreeSet<Integer> opcodes = new TreeSet<>();
        int[][] ranges = {
            {11, 15},
            {23, 24},
            {34, 41},
            {48, 49},
            {56, 57},
            {67, 74},
            {81, 82},
            {98, 99},
            {102, 103},
            {106, 107},
            {110, 111},
            {114, 115},
            {118, 119},
            {134, 135},
            {137, 138},
            {139, 144},
            {149, 152},
            {174, 175}
        };
        for (int[] range : ranges) {
            for (int opcode = range[0]; opcode <= range[1]; opcode++) {
                opcodes.add(opcode);
            }
        }
        return opcodes;
    }
}
