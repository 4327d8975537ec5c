// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.io.write.ValueWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Lets a caller's own Jackson 2 mapper read and write the values of this library exactly as {@link OgpLocalJson} does,
 * wherever they stand in the caller's documents.
 *
 * <p>A value that is refused becomes a {@link JsonMappingException} whose cause is an {@link InvalidDocumentException};
 * pointers in it start at the value, and columns are those of the caller's parser. What the caller's parser has already
 * let pass outside the value (encoding, trailing text, duplicate keys of the caller's own types) is the caller's.
 *
 * <p>Needs jackson-databind, which this library otherwise does without.
 */
public final class OgpLocalModule extends Module {
    private final transient OgpLocalJson json;

    /** A module with the standard rules and limits. */
    public OgpLocalModule() {
        this(OgpLocalJson.standard());
    }

    /** A module with the rules and limits of {@code json}. */
    public OgpLocalModule(OgpLocalJson json) {
        this.json = requireNonNull(json, "json");
    }

    @Override
    public String getModuleName() {
        return "ogp-local";
    }

    /** Not given: the module is of the library's own version. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers(json));
    }

    private static boolean isOurs(Class<?> type) {
        String name = type.getPackageName();
        return name.equals("io.github.ogplocal.model")
                || name.startsWith("io.github.ogplocal.model.")
                || name.equals("io.github.ogplocal.rules")
                || name.startsWith("io.github.ogplocal.rules.");
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return isOurs(type.getRawClass()) ? new Writer(Shapes.publicType(type.getRawClass())) : null;
        }
    }

    private static final class Writer extends JsonSerializer<Object> {
        private final Shape shape;

        Writer(Class<?> type) {
            this.shape = Shapes.of(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            new ValueWriter(out).write(shape, value);
        }

        /** Type information of the caller's own is not added: our types say in their attributes what they are. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer typing)
                throws IOException {
            serialize(value, out, provider);
        }
    }

    private static final class Readers extends Deserializers.Base {
        private final OgpLocalJson json;

        Readers(OgpLocalJson json) {
            this.json = json;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return isOurs(type.getRawClass()) ? new Reader(json, type.getRawClass()) : null;
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return isOurs(type) ? new Reader(json, type) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isOurs(type);
        }
    }

    private static final class Reader extends JsonDeserializer<Object> {
        private final OgpLocalJson json;
        private final Shape shape;

        Reader(OgpLocalJson json, Class<?> type) {
            this.json = json;
            this.shape = Shapes.of(type);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Limits limits = json.reader().limits();
            ProblemList problems = new ProblemList(limits.problems());
            LiveTokens tokens = new LiveTokens(parser, limits);
            ValueReader reader = new ValueReader(tokens, problems, json.rules());
            Object value = null;
            try {
                tokens.current();
                value = reader.read(shape);
            } catch (Fault fault) {
                problems.end(fault.at(reader.pointer()));
            }
            if (problems.found() > 0) {
                InvalidDocumentException refusal =
                        new InvalidDocumentException(problems.inDocumentOrder(), problems.unreported());
                throw JsonMappingException.from(parser, refusal.getMessage(), refusal);
            }
            return value;
        }
    }
}
