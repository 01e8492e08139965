/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.rpmsgtracer.trace.foreign.FieldType.ArrayType;
import org.rpmsgtracer.trace.foreign.FieldType.FloatType;
import org.rpmsgtracer.trace.foreign.FieldType.IntegerType;
import org.rpmsgtracer.trace.foreign.FieldType.Label;
import org.rpmsgtracer.trace.foreign.FieldType.Member;
import org.rpmsgtracer.trace.foreign.FieldType.Order;
import org.rpmsgtracer.trace.foreign.FieldType.Reference;
import org.rpmsgtracer.trace.foreign.FieldType.SequenceType;
import org.rpmsgtracer.trace.foreign.FieldType.StringType;
import org.rpmsgtracer.trace.foreign.FieldType.StructType;
import org.rpmsgtracer.trace.foreign.FieldType.VariantType;

/** Parses the declarations of types (CTF 1.8.3, 4 and C.2). Knows which types are declared where the text stands. */
final class TypeParser {

    /** Deeper than any real metadata; a thread's stack holds it easily. */
    private static final int MAX_NESTING = 64;
    private static final int MAX_BITS = 64;
    private static final int BYTE = 8;
    private static final Set<String> C_TYPE_WORDS = Set.of("void", "char", "short", "int", "long", "float", "double",
            "signed", "unsigned", "_Bool", "_Complex", "_Imaginary");

    private final Tokens tokens;
    private final List<Integer> structures = new ArrayList<>();
    private TypeScope scope = new TypeScope(null);
    private int lastStructure;
    private int nesting;

    TypeParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Something that may declare types that are not known outside. */
    interface Body {

        void read() throws TsdlException;
    }

    void nested(Body body) throws TsdlException {
        if (++nesting > MAX_NESTING) {
            throw new TsdlException(tokens.peek().line(), "declarations are nested more than " + MAX_NESTING + " deep");
        }
        TypeScope around = scope;
        scope = new TypeScope(around);
        body.read();
        scope = around;
        nesting--;
    }

    /** Takes a {@code typealias} or {@code typedef}, or a type that is declared on its own. */
    boolean takeDeclaration() throws TsdlException {
        if (tokens.take("typealias")) {
            alias();
        } else if (tokens.take("typedef")) {
            definition();
        } else if (tokens.at("struct") || tokens.at("variant") || tokens.at("enum")) {
            type();
        } else {
            return false;
        }
        tokens.expect(";");
        return true;
    }

    private void alias() throws TsdlException {
        FieldType type = arrays(type());
        tokens.expect(":=");
        Token at = tokens.peek();
        scope.declare(at, aliasName(), type);
    }

    private String aliasName() throws TsdlException {
        String name = tokens.at("struct") || tokens.at("variant") || tokens.at("enum")
                ? tokens.next().text() + " " + tokens.word("a name")
                : typeWords();
        return withPointers(name);
    }

    private void definition() throws TsdlException {
        FieldType type = type();
        do {
            Token at = tokens.peek();
            String name = tokens.word("the name of the type");
            scope.declare(at, name, arrays(type));
        } while (tokens.take(","));
    }

    /** A type without the brackets that may follow the name of what it is the type of. */
    FieldType type() throws TsdlException {
        while (tokens.take("const")) {
            // says nothing about bits
        }
        Token first = tokens.peek();
        if (tokens.take("struct")) {
            return struct();
        }
        if (tokens.take("variant")) {
            return variant();
        }
        if (tokens.take("enum")) {
            return enumeration();
        }
        if (tokens.take("integer")) {
            return integer(first, attributes());
        }
        if (tokens.take("floating_point")) {
            return floatingPoint(first, attributes());
        }
        if (tokens.take("string")) {
            return string();
        }
        return scope.find(first, withPointers(typeWords()));
    }

    private String typeWords() throws TsdlException {
        List<String> words = new ArrayList<>();
        while (isCWord(tokens.peek()) || tokens.at("const")) {
            String word = tokens.next().text();
            if (!word.equals("const")) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            words.add(tokens.word("a type"));
            tokens.take("const");
        }
        return String.join(" ", words);
    }

    private static boolean isCWord(Token token) {
        return token.kind() == Token.Kind.WORD && C_TYPE_WORDS.contains(token.text());
    }

    private String withPointers(String name) throws TsdlException {
        StringBuilder type = new StringBuilder(name);
        while (tokens.take("*")) {
            type.append(" *");
            tokens.take("const");
        }
        return type.toString();
    }

    /** The brackets after a name: the first is the outermost, as in C. */
    FieldType arrays(FieldType element) throws TsdlException {
        if (!tokens.take("[")) {
            return element;
        }
        if (++nesting > MAX_NESTING) {
            throw new TsdlException(tokens.peek().line(), "an array has more than " + MAX_NESTING + " dimensions");
        }
        FieldType type;
        if (tokens.peek().kind() == Token.Kind.WORD) {
            Reference length = reference();
            tokens.expect("]");
            type = new SequenceType(arrays(element), length);
        } else {
            Attribute count = Attribute.read(tokens);
            long length = count.numberWithin("the length of an array", 0, Long.MAX_VALUE);
            tokens.expect("]");
            type = new ArrayType(arrays(element), length);
        }
        nesting--;
        return type;
    }

    private Reference reference() throws TsdlException {
        List<String> path = new ArrayList<>();
        do {
            path.add(tokens.word("the name of a field"));
        } while (tokens.take("."));
        return new Reference(structures.isEmpty() ? 0 : structures.getLast(), List.copyOf(path));
    }

    private FieldType struct() throws TsdlException {
        Token at = tokens.peek();
        String name = optionalName();
        if (!tokens.at("{")) {
            return scope.find(at, "struct " + name);
        }
        int number = ++lastStructure;
        structures.add(number);
        List<Member> members = members();
        structures.removeLast();
        int align = 1;
        if (tokens.take("align")) {
            tokens.expect("(");
            align = Attribute.read(tokens).alignment();
            tokens.expect(")");
        }
        return declared(at, "struct ", name, new StructType(number, align, members));
    }

    private FieldType variant() throws TsdlException {
        Token at = tokens.peek();
        String name = optionalName();
        Reference tag = Reference.NONE;
        if (tokens.take("<")) {
            tag = reference();
            tokens.expect(">");
        }
        if (tokens.at("{")) {
            return declared(at, "variant ", name, new VariantType(tag, members()));
        }
        if (!(scope.find(at, "variant " + name) instanceof VariantType known)) {
            throw new TsdlException(at.line(), "\"" + Excerpt.of(name) + "\" is no variant");
        }
        return new VariantType(tag.isNone() ? known.tag() : tag, known.options());
    }

    private String optionalName() throws TsdlException {
        return tokens.peek().kind() == Token.Kind.WORD ? tokens.word("a name") : "";
    }

    private FieldType declared(Token at, String keyword, String name, FieldType type) throws TsdlException {
        if (!name.isEmpty()) {
            scope.declare(at, keyword + name, type);
        }
        return type;
    }

    private List<Member> members() throws TsdlException {
        Map<String, Member> members = new LinkedHashMap<>();
        tokens.expect("{");
        nested(() -> {
            while (!tokens.take("}")) {
                if (tokens.take("typealias")) {
                    alias();
                } else if (tokens.take("typedef")) {
                    definition();
                } else {
                    addMembers(members);
                }
                tokens.expect(";");
            }
        });
        return List.copyOf(members.values());
    }

    private void addMembers(Map<String, Member> members) throws TsdlException {
        FieldType type = type();
        if (tokens.at(";")) {
            return;
        }
        do {
            Token at = tokens.peek();
            String name = tokens.word("the name of a field");
            if (tokens.at(":")) {
                throw new TsdlException(at.line(),
                        "bit fields written as in C are not known, expected an integer with a size");
            }
            if (members.put(name, new Member(name, arrays(type))) != null) {
                throw new TsdlException(at.line(), "there is a second field \"" + Excerpt.of(name) + "\"");
            }
        } while (tokens.take(","));
    }

    private FieldType enumeration() throws TsdlException {
        Token at = tokens.peek();
        String name = optionalName();
        if (!tokens.at(":") && !tokens.at("{")) {
            return scope.find(at, "enum " + name);
        }
        FieldType container = tokens.take(":") ? type() : scope.find(at, "int");
        if (!(container instanceof IntegerType integer)) {
            throw new TsdlException(at.line(), "an enumeration is made of something that is no integer");
        }
        return declared(at, "enum ", name, integer.withLabels(labels()));
    }

    private List<Label> labels() throws TsdlException {
        List<Label> labels = new ArrayList<>();
        tokens.expect("{");
        long next = 0;
        do {
            Token at = tokens.peek();
            if (at.kind() != Token.Kind.WORD && at.kind() != Token.Kind.QUOTED) {
                break;
            }
            tokens.next();
            long first = tokens.take("=") ? Attribute.number(tokens) : next;
            long last = tokens.take("...") ? Attribute.number(tokens) : first;
            labels.add(new Label(at.text(), first, last));
            next = last + 1;
        } while (tokens.take(","));
        tokens.expect("}");
        return labels;
    }

    private Map<String, Attribute> attributes() throws TsdlException {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        tokens.expect("{");
        while (!tokens.take("}")) {
            String name = Attribute.path(tokens);
            tokens.expect("=");
            attributes.put(name, Attribute.read(tokens));
            tokens.expect(";");
        }
        return attributes;
    }

    private static IntegerType integer(Token at, Map<String, Attribute> attributes) throws TsdlException {
        int size = (int) required(at, attributes, "size").numberWithin("size", 1, MAX_BITS);
        int align = size % BYTE == 0 ? BYTE : 1;
        boolean signed = false;
        boolean text = false;
        Order order = Order.NATIVE;
        String clock = "";
        for (Map.Entry<String, Attribute> each : attributes.entrySet()) {
            Attribute value = each.getValue();
            switch (each.getKey()) {
                case "align" -> align = value.alignment();
                case "signed" -> signed = value.truth();
                case "byte_order" -> order = value.order();
                case "encoding" -> text = value.isCharacter();
                case "map" -> clock = clockOf(value);
                default -> {
                    // size, base and what tracers add: nothing that is decoded depends on it
                }
            }
        }
        return new IntegerType(size, align, signed, order, text, clock, List.of());
    }

    private static String clockOf(Attribute map) throws TsdlException {
        String[] path = map.text().split("\\.");
        if (path.length != 3 || !path[0].equals("clock") || !path[2].equals("value")) {
            throw TsdlException.unexpected(map.token(), "for map \"clock.NAME.value\"");
        }
        return path[1];
    }

    private static FloatType floatingPoint(Token at, Map<String, Attribute> attributes) throws TsdlException {
        long exponent = required(at, attributes, "exp_dig").numberWithin("exp_dig", 1, MAX_BITS);
        long mantissa = required(at, attributes, "mant_dig").numberWithin("mant_dig", 1, 2 * MAX_BITS);
        Attribute align = attributes.get("align");
        return new FloatType((int) (exponent + mantissa), align == null ? BYTE : align.alignment());
    }

    private FieldType string() throws TsdlException {
        if (tokens.at("{")) {
            Attribute encoding = attributes().get("encoding");
            if (encoding != null) {
                encoding.isCharacter();
            }
        }
        return new StringType();
    }

    private static Attribute required(Token at, Map<String, Attribute> attributes, String name) throws TsdlException {
        Attribute attribute = attributes.get(name);
        if (attribute == null) {
            throw new TsdlException(at.line(), "found " + at + " without " + name);
        }
        return Objects.requireNonNull(attribute);
    }
}
