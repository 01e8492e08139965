/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.WriteBack;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Write Back</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.WriteBackImpl#isMaintainsRings <em>Maintains Rings</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.WriteBackImpl#isMaintainsBuffers <em>Maintains Buffers</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.WriteBackImpl#getLine <em>Line</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.WriteBackImpl#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WriteBackImpl extends MinimalEObjectImpl.Container implements WriteBack {
	/**
	 * The default value of the '{@link #isMaintainsRings() <em>Maintains Rings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMaintainsRings()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MAINTAINS_RINGS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMaintainsRings() <em>Maintains Rings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMaintainsRings()
	 * @generated
	 * @ordered
	 */
	protected boolean maintainsRings = MAINTAINS_RINGS_EDEFAULT;

	/**
	 * The default value of the '{@link #isMaintainsBuffers() <em>Maintains Buffers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMaintainsBuffers()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MAINTAINS_BUFFERS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMaintainsBuffers() <em>Maintains Buffers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMaintainsBuffers()
	 * @generated
	 * @ordered
	 */
	protected boolean maintainsBuffers = MAINTAINS_BUFFERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected static final Number LINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected Number line = LINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLines() <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected static final Integer LINES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected Integer lines = LINES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WriteBackImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.WRITE_BACK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMaintainsRings() {
		return maintainsRings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaintainsRings(boolean newMaintainsRings) {
		boolean oldMaintainsRings = maintainsRings;
		maintainsRings = newMaintainsRings;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.WRITE_BACK__MAINTAINS_RINGS, oldMaintainsRings, maintainsRings));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMaintainsBuffers() {
		return maintainsBuffers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaintainsBuffers(boolean newMaintainsBuffers) {
		boolean oldMaintainsBuffers = maintainsBuffers;
		maintainsBuffers = newMaintainsBuffers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.WRITE_BACK__MAINTAINS_BUFFERS, oldMaintainsBuffers, maintainsBuffers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getLine() {
		return line;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLine(Number newLine) {
		Number oldLine = line;
		line = newLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.WRITE_BACK__LINE, oldLine, line));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLines() {
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLines(Integer newLines) {
		Integer oldLines = lines;
		lines = newLines;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.WRITE_BACK__LINES, oldLines, lines));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.WRITE_BACK__MAINTAINS_RINGS:
				return isMaintainsRings();
			case AmpPackage.WRITE_BACK__MAINTAINS_BUFFERS:
				return isMaintainsBuffers();
			case AmpPackage.WRITE_BACK__LINE:
				return getLine();
			case AmpPackage.WRITE_BACK__LINES:
				return getLines();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AmpPackage.WRITE_BACK__MAINTAINS_RINGS:
				setMaintainsRings((Boolean)newValue);
				return;
			case AmpPackage.WRITE_BACK__MAINTAINS_BUFFERS:
				setMaintainsBuffers((Boolean)newValue);
				return;
			case AmpPackage.WRITE_BACK__LINE:
				setLine((Number)newValue);
				return;
			case AmpPackage.WRITE_BACK__LINES:
				setLines((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AmpPackage.WRITE_BACK__MAINTAINS_RINGS:
				setMaintainsRings(MAINTAINS_RINGS_EDEFAULT);
				return;
			case AmpPackage.WRITE_BACK__MAINTAINS_BUFFERS:
				setMaintainsBuffers(MAINTAINS_BUFFERS_EDEFAULT);
				return;
			case AmpPackage.WRITE_BACK__LINE:
				setLine(LINE_EDEFAULT);
				return;
			case AmpPackage.WRITE_BACK__LINES:
				setLines(LINES_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AmpPackage.WRITE_BACK__MAINTAINS_RINGS:
				return maintainsRings != MAINTAINS_RINGS_EDEFAULT;
			case AmpPackage.WRITE_BACK__MAINTAINS_BUFFERS:
				return maintainsBuffers != MAINTAINS_BUFFERS_EDEFAULT;
			case AmpPackage.WRITE_BACK__LINE:
				return LINE_EDEFAULT == null ? line != null : !LINE_EDEFAULT.equals(line);
			case AmpPackage.WRITE_BACK__LINES:
				return LINES_EDEFAULT == null ? lines != null : !LINES_EDEFAULT.equals(lines);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (maintainsRings: ");
		result.append(maintainsRings);
		result.append(", maintainsBuffers: ");
		result.append(maintainsBuffers);
		result.append(", line: ");
		result.append(line);
		result.append(", lines: ");
		result.append(lines);
		result.append(')');
		return result.toString();
	}

} //WriteBackImpl
