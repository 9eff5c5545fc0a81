import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Component } from 'react';
import { crashDetail } from '../../session/running/crash-detail';
import { technicalText } from '../../session/state/problem-words.zh-CN';
import type { SessionTask } from '../../session/state/session-state';
import { FRAME_WORDS } from './frame-words.zh-CN';
import { TechnicalBlock } from './TechnicalBlock';

interface ViewBoundaryProps {
  readonly task: SessionTask;
  readonly version: string;
  readonly children: ReactNode;
}

interface ViewBoundaryState {
  readonly detail: string | null;
}

/** Keeps a fault in drawing one view away from everything else. */
export class ViewBoundary extends Component<ViewBoundaryProps, ViewBoundaryState> {
  override state: ViewBoundaryState = { detail: null };

  static getDerivedStateFromError(error: unknown): ViewBoundaryState {
    return { detail: crashDetail(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    const { task, version, children } = this.props;
    if (detail === null) return children;
    const { what, why, next } = FRAME_WORDS.viewFailed;
    return (
      <MessageBar intent="error" layout="multiline" style={{ margin: '12px' }}>
        <MessageBarBody>
          <MessageBarTitle>{FRAME_WORDS.sentences(what)}</MessageBarTitle>
          {FRAME_WORDS.sentences(why, next)}
          <TechnicalBlock text={technicalText({ kind: 'crash', task, detail }, version)} />
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => this.setState({ detail: null })}>{FRAME_WORDS.retry}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
