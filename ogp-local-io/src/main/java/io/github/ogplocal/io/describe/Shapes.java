// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleUse;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the {@link Shape} of a type, once per type, from what the type publishes: its builder's getters, its
 * record components, its {@code parse} and {@code toString}, its {@code code()}.
 *
 * <p>What cannot be seen from there is registered in {@link Registrations}.
 */
public final class Shapes {
    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

    private static final Pattern COUNT = Pattern.compile("0|-?[1-9][0-9]{0,18}");
    private static final int DISPLAY_DECIMALS = 2;

    private Shapes() {}

    /**
     * The shape of a type.
     *
     * @throws IllegalArgumentException if a document cannot hold the type
     */
    public static Shape of(Class<?> type) {
        Shape known = KNOWN.get(type);
        if (known == null) {
            // Not computeIfAbsent: describing a type describes the types it is made of, in the same map.
            known = describe(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    /** What is checked of a value of a type as a whole, once it has been read; empty for most types. */
    public static Optional<WholeCheck> check(Class<?> type) {
        return Registrations.check(type);
    }

    /**
     * What the text of a value of a type looks like, as a regular expression that Java and ECMAScript read alike; of a text
     * in several languages, what its tags look like. It fits every text that the type accepts, and may fit others. Empty
     * when the type is no text of a form of its own.
     */
    public static Optional<String> pattern(Class<?> type) {
        return TextForms.of(type);
    }

    /** The published type of a value, behind which its implementation hides. */
    public static Class<?> publicType(Object value) {
        return publicType(value.getClass());
    }

    /**
     * The published type that an implementation extends; for a record that a sealed type permits, that type, since only
     * it says in a document which record it is; else the type itself.
     */
    public static Class<?> publicType(Class<?> implementation) {
        Class<?> type = implementation;
        while (!Modifier.isPublic(type.getModifiers())) {
            type = type.getSuperclass();
        }
        for (Class<?> general : type.getInterfaces()) {
            if (general.isSealed()) {
                return general;
            }
        }
        return type;
    }

    static Shape describe(Type type) {
        if (!(type instanceof ParameterizedType parameterized)) {
            return of(raw(type));
        }
        Class<?> raw = raw(type);
        Type[] arguments = parameterized.getActualTypeArguments();
        if (raw == List.class || raw == Collection.class) {
            return list(Slot.of(arguments[0]), false);
        }
        if (SortedSet.class.isAssignableFrom(raw) || raw == Set.class) {
            return new Shape.Array(
                    Slot.of(arguments[0]),
                    true,
                    elements -> Collections.unmodifiableSortedSet(new TreeSet<>(elements)),
                    value -> value instanceof SortedSet<?> sorted ? sorted : new TreeSet<>((Set<?>) value),
                    false);
        }
        if (Map.class.isAssignableFrom(raw)) {
            Shape key = of(raw(arguments[0]));
            if (key instanceof Shape.Scalar scalar) {
                return new Shape.Table(scalar, Slot.of(arguments[1]));
            }
        }
        throw new IllegalArgumentException("document type: cannot hold " + type.getTypeName());
    }

    /**
     * The text of a point in time: to the second, with its offset, UTC as {@code Z}.
     *
     * @throws IllegalArgumentException if it has a fraction of a second, which documents cannot hold
     */
    public static String time(OffsetDateTime time) {
        byte[] bytes = new byte[Times.LONGEST];
        return new String(bytes, 0, Times.write(time, bytes, 0), StandardCharsets.US_ASCII);
    }

    /**
     * The text of a day.
     *
     * @throws IllegalArgumentException if the year has no four digits
     */
    private static String day(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new IllegalArgumentException("day: must be of the years 0 to 9999, got " + day);
        }
        return day.toString();
    }

    /** A point in time from the text that {@link #time(OffsetDateTime)} writes, and from no other. */
    public static OffsetDateTime parseTime(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        OffsetDateTime time = Times.time(bytes, 0, bytes.length);
        if (time == null) {
            throw malformed("time");
        }
        return time;
    }

    /** A day from {@code 2025-01-31} and no other form. */
    public static LocalDate parseDay(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        LocalDate day = Times.day(bytes, 0, bytes.length);
        if (day == null) {
            throw malformed("day");
        }
        return day;
    }

    private static Shape describe(Class<?> type) {
        Optional<Shape> registered = Registrations.shape(type);
        if (registered.isPresent()) {
            return registered.get();
        }
        if (type == LocalizedText.class) {
            return new Shape.Texts(false);
        }
        if (type == RuleUse.class) {
            return new Shape.Use();
        }
        Optional<Shape.Scalar> scalar = scalar(type);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        if (type.isSealed() && type.isInterface()) {
            return oneKey(type);
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (hasBuilder(type)) {
            return built(type);
        }
        throw new IllegalArgumentException("document type: cannot hold " + type.getName());
    }

    private static Optional<Shape.Scalar> scalar(Class<?> type) {
        if (type == String.class) {
            return Optional.of(Shape.Scalar.of(type, Shape.Form.TEXT, text -> text));
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(Shape.Scalar.of(type, Shape.Form.TRUTH, Boolean::valueOf));
        }
        if (type == int.class || type == Integer.class) {
            return Optional.of(Shape.Scalar.of(type, Shape.Form.COUNT, text -> {
                long count = parseCount(text);
                if (count != (int) count) {
                    throw new InvalidValueException("count", "", Invariant.OUT_OF_RANGE, "must fit 32 bits");
                }
                return (int) count;
            }));
        }
        if (type == long.class || type == Long.class) {
            return Optional.of(Shape.Scalar.of(type, Shape.Form.COUNT, Shapes::parseCount));
        }
        if (type == LocalDate.class) {
            return Optional.of(new Shape.Scalar(
                    type,
                    Shape.Form.CODE,
                    Shapes::parseDay,
                    value -> day((LocalDate) value),
                    List.of(),
                    Optional.empty()));
        }
        if (type == OffsetDateTime.class) {
            return Optional.of(new Shape.Scalar(
                    type,
                    Shape.Form.CODE,
                    Shapes::parseTime,
                    value -> time((OffsetDateTime) value),
                    List.of(),
                    Optional.empty()));
        }
        if (type == ZoneId.class) {
            return Optional.of(Shape.Scalar.of(type, Shape.Form.CODE, Shapes::parseZone));
        }
        if (type.isEnum()) {
            return Optional.of(closedList(type));
        }
        return parsed(type);
    }

    private static Optional<Shape.Scalar> parsed(Class<?> type) {
        Method parse;
        try {
            parse = type.getMethod("parse", String.class);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
        if (!Modifier.isStatic(parse.getModifiers()) || parse.getReturnType() != type) {
            return Optional.empty();
        }
        Shape.Form form = type == Points.class || type == Weight.class ? Shape.Form.DECIMAL : Shape.Form.CODE;
        Optional<Function<Object, String>> display = type == Fraction.class
                ? Optional.of(value -> ((Fraction) value).toRoundedDecimal(DISPLAY_DECIMALS))
                : Optional.empty();
        return Optional.of(
                new Shape.Scalar(type, form, text -> invoke(parse, null, text), Object::toString, List.of(), display));
    }

    private static Shape.Scalar closedList(Class<?> type) {
        Method code = method(type, "code");
        Map<String, Object> byCode = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byCode.put((String) invoke(code, constant), constant);
        }
        return new Shape.Scalar(
                type,
                Shape.Form.CODE,
                text -> {
                    Object constant = byCode.get(text);
                    if (constant == null) {
                        throw malformed("code");
                    }
                    return constant;
                },
                value -> (String) invoke(code, value),
                List.copyOf(byCode.keySet()),
                Optional.empty());
    }

    private static Shape.Array list(Slot element, boolean mandatory) {
        return new Shape.Array(
                element,
                false,
                elements -> Collections.unmodifiableList(new ArrayList<>(elements)),
                value -> (Iterable<?>) value,
                mandatory);
    }

    private static Shape record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1 && components[0].getType() == List.class) {
            // A record around one list is that list with a name, and says so even when it is empty.
            Maker maker = canonical(type, components);
            Method accessor = components[0].getAccessor();
            ParameterizedType listType = (ParameterizedType) components[0].getGenericType();
            return new Shape.Array(
                    Slot.of(listType.getActualTypeArguments()[0]),
                    false,
                    elements -> maker.make(new Object[] {elements}),
                    value -> (Iterable<?>) invoke(accessor, value),
                    true);
        }
        List<Attribute> attributes = new ArrayList<>();
        for (RecordComponent component : components) {
            attributes.add(attribute(type, component));
        }
        return new Shape.Structure(type, List.copyOf(attributes), canonical(type, components));
    }

    private static Maker canonical(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor;
        try {
            constructor = type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("document type: no public constructor in " + type.getName(), e);
        }
        return values -> {
            @Nullable Object[] arguments = values.clone();
            for (int i = 0; i < types.length; i++) {
                if (types[i] == Optional.class) {
                    arguments[i] = Optional.ofNullable(values[i]);
                }
            }
            try {
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                throw cause(e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("document type: cannot make " + type.getName(), e);
            }
        };
    }

    private static Shape oneKey(Class<?> type) {
        TreeMap<String, Shape.Structure> keys = new TreeMap<>();
        for (Class<?> kind : type.getPermittedSubclasses()) {
            if (!(kind.isRecord() && record(kind) instanceof Shape.Structure structure)) {
                // A list component makes a record an array; here the key says what the record is.
                keys.put(kind.getRecordComponents()[0].getName(), single(kind));
                continue;
            }
            keys.put(structure.attributes().get(0).name(), structure);
        }
        return new Shape.OneKey(type, Collections.unmodifiableSortedMap(keys));
    }

    private static Shape.Structure single(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return new Shape.Structure(type, List.of(attribute(type, components[0])), canonical(type, components));
    }

    /** Whether a type is made by a builder, as those of documents are. */
    public static boolean hasBuilder(Class<?> type) {
        try {
            return Modifier.isStatic(type.getMethod("builder").getModifiers());
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    private static Shape.Structure built(Class<?> type) {
        Map<String, Method> getters = getters(type);
        Method start = method(type, "builder");
        Method build = method(start.getReturnType(), "build");
        Map<String, Stated> order = Stated.of(type);
        if (order == null) {
            throw new IllegalArgumentException("document type: no order of attributes for " + type.getName());
        }
        Map<String, List<Method>> setting = setting(start.getReturnType());
        List<Attribute> attributes = new ArrayList<>();
        List<@Nullable Method> setters = new ArrayList<>();
        for (Map.Entry<String, Stated> entry : order.entrySet()) {
            String name = entry.getKey();
            Method getter = getters.get(name);
            if (getter == null) {
                throw new IllegalArgumentException(
                        "document type: " + type.getName() + " orders " + name + ", which is no getter");
            }
            Type returned = getter.getGenericReturnType();
            Method setter = setter(setting, name, raw(held(returned)));
            setters.add(setter);
            Stated stated = entry.getValue();
            Attribute attribute = attribute(name, returned, getter, stated, setter == null);
            attributes.add(stated.isName() ? attribute.asName() : attribute);
        }
        return new Shape.Structure(type, List.copyOf(attributes), values -> {
            Object builder = invoke(start, null);
            for (int i = 0; i < values.length; i++) {
                Method setter = setters.get(i);
                if (values[i] != null && setter != null) {
                    invoke(setter, builder, values[i]);
                }
            }
            return invoke(build, builder);
        });
    }

    /** The getters of a built type by attribute name, in alphabetical order. */
    public static SortedMap<String, Method> getters(Class<?> type) {
        SortedMap<String, Method> getters = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() == Object.class
                    || method.getParameterCount() > 0
                    || Modifier.isStatic(method.getModifiers())
                    || method.isBridge()) {
                continue;
            }
            String name = method.getName();
            int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
            if (prefix > 0 && name.length() > prefix && Character.isUpperCase(name.charAt(prefix))) {
                getters.put(
                        name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1),
                        method);
            }
        }
        return getters;
    }

    /** The methods of a builder that take one argument, by name. */
    private static Map<String, List<Method>> setting(Class<?> builder) {
        Map<String, List<Method>> setting = new TreeMap<>();
        for (Method method : builder.getMethods()) {
            if (method.getParameterCount() == 1) {
                List<Method> alike = setting.get(method.getName());
                if (alike == null) {
                    alike = new ArrayList<>();
                    setting.put(method.getName(), alike);
                }
                alike.add(method);
            }
        }
        return setting;
    }

    /** What sets an attribute; null for one that the type itself settles, such as a kind. */
    private static @Nullable Method setter(Map<String, List<Method>> setting, String name, Class<?> held) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (String candidate : List.of(name, "addAll" + capital, "putAll" + capital)) {
            for (Method method : setting.getOrDefault(candidate, List.of())) {
                Class<?> taken = method.getParameterTypes()[0];
                if (taken != Optional.class && boxed(taken).isAssignableFrom(boxed(held))) {
                    return method;
                }
            }
        }
        return null;
    }

    private static Attribute attribute(Class<?> record, RecordComponent component) {
        Map<String, Stated> stated = Stated.of(record);
        String name = component.getName();
        return attribute(
                name,
                component.getGenericType(),
                component.getAccessor(),
                stated == null ? Stated.NOTHING : requireNonNull(stated.get(name), name),
                false);
    }

    private static Attribute attribute(String name, Type type, Method getter, Stated stated, boolean settled) {
        boolean optional = raw(type) == Optional.class;
        Slot slot = Slot.of(held(type), stated);
        return new Attribute(name, slot, optional, stated.stated(), settled, value -> {
            Object got = invoke(getter, value);
            return got instanceof Optional<?> present ? present.orElse(null) : got;
        });
    }

    private static Type held(Type type) {
        return raw(type) == Optional.class ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == int.class) {
            return Integer.class;
        }
        if (type == long.class) {
            return Long.class;
        }
        return type == boolean.class ? Boolean.class : type;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return raw(parameterized.getRawType());
        }
        if (type instanceof Class<?> plain) {
            return plain;
        }
        throw new IllegalArgumentException("document type: cannot hold " + type.getTypeName());
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("document type: no public " + name + " in " + type.getName(), e);
        }
    }

    private static Object invoke(Method method, @Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw cause(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("document type: cannot call " + method, e);
        }
    }

    private static RuntimeException cause(InvocationTargetException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException runtime ? runtime : new IllegalStateException(e.getCause());
    }

    private static long parseCount(String text) {
        if (!COUNT.matcher(text).matches()) {
            throw malformed("count");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new InvalidValueException("count", "", Invariant.OUT_OF_RANGE, "must fit 64 bits");
        }
    }

    private static ZoneId parseZone(String text) {
        try {
            if (text.length() <= 60) {
                ZoneId zone = ZoneId.of(text);
                if (zone.getId().equals(text)) {
                    return zone;
                }
            }
        } catch (DateTimeException e) {
            throw malformed("zone");
        }
        throw malformed("zone");
    }

    private static InvalidValueException malformed(String subject) {
        return new InvalidValueException(subject, "", Invariant.MALFORMED, "has another form");
    }
}
