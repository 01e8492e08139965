/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * A regular expression as states that are all tried at once (Thompson's construction), so that a search takes at most
 * states times characters, whatever both are. Immutable; a search has marks of its own.
 */
final class Automaton {

    static final int MAX_STATES = 1000;
    /** Repetitions of nothing make no states, but work. */
    private static final int MAX_PIECES = 10_000;

    private final List<State> states = new ArrayList<>();
    private int pieces;

    /** What to do at a place of the expression. The number of a state is its place in the list. */
    private sealed interface State {

        /** Needs one of these characters, then goes on behind. */
        record Needs(CharacterSet set) implements State {}

        /** Goes on at both states. */
        record Forks(int first, int second) implements State {}

        /** Goes on behind at the begin of the text only. */
        record AtBegin() implements State {}

        /** Goes on behind at the end of the text only. */
        record AtEnd() implements State {}

        /** Found. */
        record Found() implements State {}
    }

    /** The text to search. */
    interface Input {

        int length();

        /** 0..65535 */
        int at(int index);
    }

    private Automaton() {}

    static Automaton of(Piece expression) throws SpoiledPatternException {
        Automaton automaton = new Automaton();
        automaton.add(expression);
        automaton.append(new State.Found());
        return automaton;
    }

    private int append(State state) throws SpoiledPatternException {
        if (states.size() == MAX_STATES) {
            throw tooLarge();
        }
        states.add(state);
        return states.size() - 1;
    }

    private static SpoiledPatternException tooLarge() {
        return new SpoiledPatternException("more than " + MAX_STATES + " states");
    }

    private void add(Piece piece) throws SpoiledPatternException {
        if (++pieces > MAX_PIECES) {
            throw tooLarge();
        }
        switch (piece) {
            case Piece.One one -> append(new State.Needs(one.set()));
            case Piece.Begin begin -> append(new State.AtBegin());
            case Piece.End end -> append(new State.AtEnd());
            case Piece.Sequence sequence -> {
                for (Piece each : sequence.pieces()) {
                    add(each);
                }
            }
            case Piece.Either either -> addEither(either.pieces());
            case Piece.Repeated repeated -> addRepeated(repeated);
        }
    }

    private void addEither(List<Piece> alternatives) throws SpoiledPatternException {
        List<Integer> ends = new ArrayList<>();
        for (Piece each : alternatives.subList(0, alternatives.size() - 1)) {
            int fork = append(new State.Found());
            add(each);
            ends.add(append(new State.Found()));
            states.set(fork, new State.Forks(fork + 1, states.size()));
        }
        add(alternatives.getLast());
        ends.forEach(end -> states.set(end, new State.Forks(states.size(), states.size())));
    }

    private void addRepeated(Piece.Repeated repeated) throws SpoiledPatternException {
        for (int i = 0; i < repeated.least(); i++) {
            add(repeated.piece());
        }
        if (repeated.most() == Piece.Repeated.UNBOUNDED) {
            int fork = append(new State.Found());
            add(repeated.piece());
            append(new State.Forks(fork, fork));
            states.set(fork, new State.Forks(fork + 1, states.size()));
            return;
        }
        List<Integer> forks = new ArrayList<>();
        for (int i = repeated.least(); i < repeated.most(); i++) {
            forks.add(append(new State.Found()));
            add(repeated.piece());
        }
        forks.forEach(fork -> states.set(fork, new State.Forks(fork + 1, states.size())));
    }

    /** Whether the expression is found anywhere in the text. */
    boolean isFoundIn(Input text) {
        return new Search(text).succeeds();
    }

    /** One search: the states that are tried at the present character, each once. */
    private final class Search {

        private final Input text;
        private final int[] triedAt = new int[states.size()];
        private final int[] waiting = new int[2 * states.size() + 2];
        private int[] present = new int[states.size()];
        private int[] following = new int[states.size()];
        private int followingCount;

        Search(Input text) {
            this.text = text;
        }

        boolean succeeds() {
            int count = 0;
            for (int at = 0; at <= text.length(); at++) {
                followingCount = 0;
                for (int i = 0; i < count; i++) {
                    if (reach(present[i], at)) {
                        return true;
                    }
                }
                if (reach(0, at)) {
                    return true;
                }
                count = at == text.length() ? 0 : step(text.at(at));
            }
            return false;
        }

        /** Keeps those reached states that need a character, and which the present one satisfies. */
        private int step(int c) {
            int kept = 0;
            for (int i = 0; i < followingCount; i++) {
                if (states.get(following[i]) instanceof State.Needs needs && needs.set().has(c)) {
                    present[kept++] = following[i] + 1;
                }
            }
            return kept;
        }

        /** Adds a state and all that follow it without a character; whether the expression is found with that. */
        private boolean reach(int first, int at) {
            int open = 0;
            waiting[open++] = first;
            while (open > 0) {
                int number = waiting[--open];
                if (triedAt[number] == at + 1) {
                    continue;
                }
                triedAt[number] = at + 1;
                switch (states.get(number)) {
                    case State.Needs needs -> following[followingCount++] = number;
                    case State.Forks forks -> {
                        waiting[open++] = forks.second();
                        waiting[open++] = forks.first();
                    }
                    case State.AtBegin begin -> open = at == 0 ? push(open, number + 1) : open;
                    case State.AtEnd end -> open = at == text.length() ? push(open, number + 1) : open;
                    case State.Found found -> {
                        return true;
                    }
                }
            }
            return false;
        }

        private int push(int open, int number) {
            waiting[open] = number;
            return open + 1;
        }
    }
}
