/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.fault;

import org.rpmsgtracer.emulator.log.Role;

/**
 * Something that goes wrong. A link is named by its virtio device ({@code vdev0}), an end of it by the role of its
 * processor, a processor by its name. The patterns F1 to F26 are those of the field, see {@code systems.md}.
 */
public sealed interface Fault {

    /** At which of its occasions it happens. */
    When when();

    /** A fault of one end of a link. */
    sealed interface AtEnd extends Fault {

        String link();

        Role end();
    }

    /** A fault of a doorbell line; the occasion is a ring by the end. */
    sealed interface AtDoorbell extends AtEnd permits KickLost, KickLate, KickDoubled, MailboxFull {}

    /** A fault of software that sends, receives or announces. */
    sealed interface InSoftware extends AtEnd permits BufferHeld, BufferLeaked, AnnouncementLost, AnnouncementLate,
            AnnouncementDoubled, AnnouncementMalformed, AnnouncementMisnamed, AnnouncementColliding, LengthOversized,
            MessageUnpublished, CallbackSlow, HandshakeSkipped {}

    /** A fault that shared memory shows at once; the occasion is the instant. */
    sealed interface InMemory extends Fault permits DescriptorCorrupted, IndexCorrupted, UsedEntryForged {

        String link();

        /** 0 to the host, 1 from the host. */
        int vring();
    }

    /** A fault of a processor as a whole. */
    sealed interface OfCore extends Fault permits CoreCrashed, CoreRestarted, CoreStuck, PriorityInverted,
            MaintenanceMissed {

        String core();
    }

    /** A fault in a firmware's resource table, there from the start. */
    sealed interface InTable extends Fault permits TableAlignmentWrong, TableAddressWrong {

        String core();

        @Override
        default When when() {
            return new When.At(0);
        }
    }

    /** The ring is never delivered: a missed edge, a masked interrupt (F3). */
    record KickLost(String link, Role end, When when) implements AtDoorbell {}

    /** The ring is delivered, but later by so much (F3). */
    record KickLate(String link, Role end, long delayNs, When when) implements AtDoorbell {}

    /** The ring is delivered twice: an interrupt without work. */
    record KickDoubled(String link, Role end, When when) implements AtDoorbell {}

    /** The mailbox takes no word, as if its FIFO were full (F3). */
    record MailboxFull(String link, Role end, When when) implements AtDoorbell {}

    /** The receiver keeps a buffer for longer than its callback (F17). */
    record BufferHeld(String link, Role end, long heldNs, When when) implements InSoftware {}

    /** The receiver never gives a buffer back (F1, F18). */
    record BufferLeaked(String link, Role end, When when) implements InSoftware {}

    /** An announcement is not sent (F6). */
    record AnnouncementLost(String link, Role end, When when) implements InSoftware {}

    /** An announcement is sent late (F5). */
    record AnnouncementLate(String link, Role end, long delayNs, When when) implements InSoftware {}

    /** An announcement is sent twice. */
    record AnnouncementDoubled(String link, Role end, When when) implements InSoftware {}

    /** An announcement has a size that no receiver knows (F25). */
    record AnnouncementMalformed(String link, Role end, int lengthBytes, When when) implements InSoftware {}

    /** An announcement says another name than the one that the other side waits for (F7). */
    record AnnouncementMisnamed(String link, Role end, String name, When when) implements InSoftware {}

    /** An announcement says an address that another service has (F20). */
    record AnnouncementColliding(String link, Role end, long address, When when) implements InSoftware {}

    /** The header of a message says a length that its buffer cannot have (F8, F9). */
    record LengthOversized(String link, Role end, int lengthBytes, When when) implements InSoftware {}

    /**
     * A message is written into its buffer and never published: the sender died in mid-message. The remote's core
     * crashes; on the host, only the sending task is gone.
     */
    record MessageUnpublished(String link, Role end, When when) implements InSoftware {}

    /** A receive callback takes longer by so much (F22). */
    record CallbackSlow(String link, Role end, long extraNs, When when) implements InSoftware {}

    /** The device does not wait for DRIVER_OK: it announces before the host is ready (F6). */
    record HandshakeSkipped(String link) implements InSoftware {

        @Override
        public Role end() {
            return Role.DEVICE;
        }

        @Override
        public When when() {
            return new When.At(0);
        }
    }

    /** A descriptor gets another buffer address (F11). */
    record DescriptorCorrupted(String link, int vring, int descriptor, long address, When when) implements InMemory {}

    /** The index of the used ring, or of the avail ring, jumps by so much. */
    record IndexCorrupted(String link, int vring, boolean used, int by, When when) implements InMemory {}

    /** A used entry appears for a head that was not offered (F13). */
    record UsedEntryForged(String link, int vring, int head, When when) implements InMemory {}

    /** The processor's software dies and its host gets to know (F26). */
    record CoreCrashed(String core, When when) implements OfCore {}

    /** The processor starts again by itself, without its host knowing and without clearing the rings (F14). */
    record CoreRestarted(String core, When when) implements OfCore {}

    /** The processor executes nothing any more for a time (F1). */
    record CoreStuck(String core, long lengthNs, When when) implements OfCore {}

    /** A busy task keeps the receive path from running for a time (F22). */
    record PriorityInverted(String core, long lengthNs, When when) implements OfCore {}

    /** The processor's software neither cleans nor invalidates its cache for a time (F12). */
    record MaintenanceMissed(String core, long lengthNs, When when) implements OfCore {}

    /** The table asks for another ring alignment than the firmware uses (F10). */
    record TableAlignmentWrong(String core, int vring, int align) implements InTable {}

    /** The table asks for a vring at an address where there is no memory for it (F11). */
    record TableAddressWrong(String core, int vring, long address) implements InTable {}
}
