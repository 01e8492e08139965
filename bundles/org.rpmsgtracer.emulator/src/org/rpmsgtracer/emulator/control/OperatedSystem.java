/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.control;

import java.util.Optional;

import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;

/** A running system as an operator sees it; its methods are called on the machine's thread, outside effects. */
public interface OperatedSystem {

    /** What its programs have open. */
    OpenEndpoints endpoints();

    /** Whose clock is the system's. */
    Machine machine();

    /** The processor of that name; empty if there is none. */
    Optional<Processor> processor(String core);

    /**
     * Lets the software of a core die, and whoever boots it get to know.
     *
     * @throws IllegalArgumentException if nobody boots the core; the message is one sentence
     */
    void crash(String core);

    /**
     * Lets whoever boots a core switch it off and on again. A core that starts again by itself is a fault.
     *
     * @throws IllegalArgumentException if nobody boots the core; the message is one sentence
     */
    void restart(String core);

    /**
     * Lets whoever boots a core do something with it; nothing where its state does not allow that.
     *
     * @throws IllegalArgumentException if nobody boots the core, or without the means for it; the message is one
     *                                  sentence
     */
    void order(String core, LifeCycleOrder order);

    /**
     * From now on, the fault happens at its occasions.
     *
     * @throws IllegalArgumentException if it names something that the system does not have; the message is one sentence
     */
    void inject(Fault fault);
}
