/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.ui.widget.hex.HexContent;
import org.rpmsgtracer.ui.widget.hex.HexWidget;
import org.rpmsgtracer.ui.widget.style.EmptyState;

/** What one message says: a line that names it, and its header and payload byte for byte. UI thread only. */
final class MessageDetail {

    private final Composite area;
    private final StyledText title;
    private final HexWidget bytes;

    MessageDetail(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        title = new StyledText(area, SWT.READ_ONLY | SWT.WRAP);
        title.setMargins(6, 4, 6, 4);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        bytes = new HexWidget(area);
        bytes.setEmptyState(new EmptyState("No message is selected", "Select one in the table or in the timeline."));
        bytes.setBytesFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(bytes);
    }

    /** Shows no message. */
    void clear() {
        title.setText("");
        bytes.show(HexContent.EMPTY);
    }

    /** Shows a message; ignored after the widgets are gone. */
    void show(MessageRow row, Message message) {
        if (area.isDisposed()) {
            return;
        }
        title.setText(row.from() + " " + RpmsgAddress.format(row.src()) + "  \u2192  " + row.to() + " "
                + RpmsgAddress.format(row.dst()) + (row.service().isEmpty() ? "" : "    " + row.service()) + "    "
                + row.length() + " bytes");
        bytes.show(HexContent.of(message));
        area.layout();
    }
}
