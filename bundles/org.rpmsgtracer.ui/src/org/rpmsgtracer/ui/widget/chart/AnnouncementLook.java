/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.ui.widget.style.Glyph;
import org.rpmsgtracer.ui.widget.style.Role;

/** How name-service messages look in every chart. */
public final class AnnouncementLook {

    private AnnouncementLook() {}

    public static Glyph glyph(Action action) {
        return switch (action) {
            case CREATE -> Glyph.ANNOUNCED;
            case DESTROY -> Glyph.WITHDRAWN;
            case CREATE_ACK -> Glyph.ACKNOWLEDGED;
        };
    }

    public static Role role(Action action) {
        return switch (action) {
            case CREATE, CREATE_ACK -> Role.ANNOUNCED;
            case DESTROY -> Role.WITHDRAWN;
        };
    }

    /** What the sender does, as a verb. */
    public static String word(Action action) {
        return switch (action) {
            case CREATE -> "announces";
            case DESTROY -> "withdraws";
            case CREATE_ACK -> "acknowledges";
        };
    }
}
