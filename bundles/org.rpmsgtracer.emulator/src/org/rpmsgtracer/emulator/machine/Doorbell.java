/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import java.util.Arrays;

/**
 * A mailbox or inter-processor interrupt from one processor to another. A ring arrives after the latency and waits, as
 * a word in the FIFO of its line, until the receiver takes the interrupt: at once if it executes nothing, otherwise
 * after the step that it executes, and never while it is halted or has no handler yet. A line whose FIFO is full
 * refuses a ring; a signal stands for all rings until it is taken. Resetting the receiver empties the FIFOs.
 */
public final class Doorbell {

    /** Lines of the largest mailbox with a line for each vring (STM32MP2 IPCC); ids above are rung in vain. */
    private static final int MAX_LINES = 16;

    private record Handler(int notifyId, Runnable action) {}

    private final Machine machine;
    private final Processor from;
    private final Processor to;
    private final DoorbellTraits traits;
    private final DoorbellLine[] lines;
    private Handler[] handlers = {};
    private DoorbellListener[] listeners = {};
    private DoorbellInterference interference = DoorbellInterference.NONE;
    /** The bits of the lines with words that have arrived; if there are any, the interrupt is requested. */
    private int waiting;

    Doorbell(Machine machine, Processor from, Processor to, DoorbellTraits traits) {
        this.machine = machine;
        this.from = from;
        this.to = to;
        this.traits = traits;
        this.lines = new DoorbellLine[traits.style() == DoorbellTraits.Style.PER_VRING ? MAX_LINES : 1];
        Arrays.setAll(lines, i -> new DoorbellLine(i, traits.fifoDepth(), this::arrived));
        to.onReset(this::receiverReset);
    }

    /** Both processors, such as {@code linux>rtos}. */
    public String name() {
        return from.name() + ">" + to.name();
    }

    public Processor from() {
        return from;
    }

    public Processor to() {
        return to;
    }

    public DoorbellTraits traits() {
        return traits;
    }

    /**
     * Rings now; the other processor gets to know later.
     *
     * @param notifyId of the vring that it is rung for, from the resource table, any value; a signal does not carry it
     * @return false if the FIFO of the line is full: nothing was sent
     */
    public boolean ring(int notifyId) {
        boolean accepted = post(notifyId);
        for (DoorbellListener listener : listeners) {
            if (accepted) {
                listener.rung(this, notifyId);
            } else {
                listener.refused(this, notifyId);
            }
        }
        return accepted;
    }

    /**
     * Sends a word that speaks of no vring, such as a life sign; listeners are not told that it was rung.
     *
     * @return as {@link #ring}
     */
    public boolean post(int word) {
        return interference == DoorbellInterference.NONE ? send(word) : sendDisturbed(word);
    }

    /** Adds a listener, which is called after those before it. */
    public void onRing(DoorbellListener listener) {
        listeners = Arrays.copyOf(listeners, listeners.length + 1);
        listeners[listeners.length - 1] = listener;
    }

    /** Lets faults step in from now on. */
    public void disturb(DoorbellInterference by) {
        interference = by;
    }

    /**
     * Adds what the receiver's interrupt handler does about rings for a vring, of all vrings for a signal; until it is
     * {@linkplain #forget forgotten} or the receiver is reset. Called at the instant when the interrupt is taken.
     */
    public void onDelivery(int notifyId, Runnable action) {
        handlers = Arrays.copyOf(handlers, handlers.length + 1);
        handlers[handlers.length - 1] = new Handler(notifyId, action);
        to.onDoorbell(this, this::take);
        if (waiting != 0) {
            to.delivered(this);
        }
    }

    /** The receiver's interrupt handler does nothing more of that; words for nobody are dropped when it runs. */
    public void forget(Runnable action) {
        handlers = Arrays.stream(handlers).filter(handler -> handler.action != action).toArray(Handler[]::new);
    }

    /** The receiver was reset: its handler is gone, and with it what has arrived. */
    private void receiverReset() {
        handlers = new Handler[0];
        waiting = 0;
        for (DoorbellLine line : lines) {
            line.flush();
        }
    }

    private boolean sendDisturbed(int notifyId) {
        if (interference.refuses(notifyId)) {
            return false;
        }
        boolean accepted = true;
        for (int copy = interference.copies(notifyId); copy > 0; copy--) {
            long delayNs = interference.delayNs(notifyId);
            if (delayNs > 0) {
                machine.schedule(delayNs, () -> send(notifyId));
            } else {
                accepted &= send(notifyId);
            }
        }
        return accepted;
    }

    private boolean send(int notifyId) {
        return switch (traits.style()) {
            case PER_VRING -> notifyId < 0 || notifyId >= lines.length || put(lines[notifyId], notifyId);
            case WORD -> put(lines[0], notifyId);
            case SIGNAL -> !lines[0].isEmpty() || put(lines[0], notifyId);
        };
    }

    private boolean put(DoorbellLine line, int notifyId) {
        boolean accepted = line.put(notifyId);
        if (accepted) {
            machine.schedule(traits.latencyNs(), line.arrival());
        }
        return accepted;
    }

    private void arrived(DoorbellLine line) {
        int notifyId = line.arrive();
        for (DoorbellListener listener : listeners) {
            listener.arrived(this, notifyId);
        }
        boolean requested = waiting != 0;
        waiting |= line.bit();
        if (!requested) {
            to.delivered(this);
        }
    }

    /** The receiver takes the interrupt: it empties the FIFOs. */
    private void take() {
        while (waiting != 0) {
            DoorbellLine line = lines[Integer.numberOfTrailingZeros(waiting)];
            waiting &= ~line.bit();
            while (line.hasArrived()) {
                deliver(line.take());
            }
        }
    }

    private void deliver(int notifyId) {
        boolean toAll = traits.style() == DoorbellTraits.Style.SIGNAL;
        for (Handler handler : handlers) {
            if (toAll || handler.notifyId == notifyId) {
                handler.action.run();
            }
        }
    }
}
