/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.control;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.control.Script.Step;
import org.rpmsgtracer.emulator.notation.EndpointAddresses;
import org.rpmsgtracer.emulator.notation.Names;
import org.rpmsgtracer.emulator.notation.NotationException;
import org.rpmsgtracer.emulator.notation.Times;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** From the words of a line to its action. */
final class ScriptLine {

    private static final String ACTIONS = "send, announce, destroy, crash, restart, "
            + "start, stop, suspend, resume, detach, halt, go or inject";
    private static final String SEND = "TIME send CORE ENDPOINT [to ADDRESS] \"TEXT\" or 0xHEX";
    private static final String ANNOUNCE = "TIME announce CORE SERVICE [at ADDRESS]";
    private static final String INJECT = "TIME inject FAULT NAME=VALUE…";
    private static final String TO = "to";
    private static final String AT = "at";
    private static final String HEX = "0x";

    private final List<String> words;

    private ScriptLine(List<String> words) {
        this.words = words;
    }

    /**
     * Reads a line.
     *
     * @param words 1 or more
     * @throws NotationException if it is none
     */
    static Step read(int number, List<String> words) {
        return new Step(number, Times.parse(words.getFirst()), new ScriptLine(words).action());
    }

    private Action action() {
        String verb = words.size() < 2 ? "" : words.get(1);
        return switch (verb) {
            case "send" -> send();
            case "announce" -> announce();
            case "destroy" -> new Action.Destroy(core("TIME destroy CORE ENDPOINT", 4), unquoted(words.get(3)));
            case "crash" -> new Action.Crash(core("TIME crash CORE", 3));
            case "restart" -> new Action.Restart(core("TIME restart CORE", 3));
            case "start" -> order(LifeCycleOrder.START, "TIME start CORE");
            case "stop" -> order(LifeCycleOrder.STOP, "TIME stop CORE");
            case "suspend" -> order(LifeCycleOrder.SUSPEND, "TIME suspend CORE");
            case "resume" -> order(LifeCycleOrder.RESUME, "TIME resume CORE");
            case "detach" -> order(LifeCycleOrder.DETACH, "TIME detach CORE");
            case "halt" -> new Action.Halt(core("TIME halt CORE", 3));
            case "go" -> new Action.Go(core("TIME go CORE", 3));
            case "inject" -> inject();
            default -> throw new NotationException(verb, ACTIONS);
        };
    }

    private Action order(LifeCycleOrder order, String form) {
        return new Action.Order(core(form, 3), order);
    }

    private Action send() {
        boolean named = words.size() == 7 && words.get(4).equals(TO);
        String core = core(SEND, named ? 7 : 5);
        OptionalLong dst = named ? OptionalLong.of(EndpointAddresses.parse(words.get(5))) : OptionalLong.empty();
        return new Action.Send(core, unquoted(words.get(3)), dst, payload(words.getLast()));
    }

    private Action announce() {
        boolean placed = words.size() == 6 && words.get(4).equals(AT);
        String core = core(ANNOUNCE, placed ? 6 : 4);
        long address = placed ? EndpointAddresses.parse(words.get(5)) : RpmsgAddress.ANY;
        return new Action.Announce(core, unquoted(words.get(3)), address);
    }

    private Action inject() {
        if (words.size() < 3) {
            throw new NotationException(String.join(" ", words), INJECT);
        }
        return new Action.Inject(FaultWords.read(words.get(2), words.subList(3, words.size())));
    }

    /** The third word of a line that has to have so many. */
    private String core(String form, int count) {
        if (words.size() != count) {
            throw new NotationException(String.join(" ", words), form);
        }
        return Names.parse(words.get(2));
    }

    private static byte[] payload(String word) {
        if (isQuoted(word)) {
            return unquoted(word).getBytes(StandardCharsets.UTF_8);
        }
        try {
            if (word.startsWith(HEX)) {
                return HexFormat.of().parseHex(word.substring(HEX.length()));
            }
        } catch (IllegalArgumentException e) {
            throw new NotationException(word, "pairs of hexadecimal digits after 0x");
        }
        throw new NotationException(word, "a payload: \"TEXT\" or 0xHEX");
    }

    private static boolean isQuoted(String word) {
        return word.length() > 1 && word.startsWith("\"") && word.endsWith("\"");
    }

    static String unquoted(String word) {
        return isQuoted(word) ? word.substring(1, word.length() - 1) : word;
    }
}
