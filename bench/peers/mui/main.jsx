/** @jsxImportSource react */
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { describeCard } from '../../card/describe-card.js';
import { loadRecord } from '../../card/load-record.js';

const Fact = ({ label, values, unit, spoken }) => (
  <Box>
    <Typography variant="caption">{label}</Typography>
    <Typography variant="h6" component="p" aria-label={spoken}>
      {values.join('–')} <small>{unit}</small>
    </Typography>
  </Box>
);

const Takeaways = ({ items }) => (
  <Paper variant="outlined" sx={{ p: 3 }}>
    <Typography variant="h6" component="h3">
      Key takeaways
    </Typography>
    <List dense>
      {items.map((item) => (
        <ListItem key={item}>
          <ListItemText primary={item} />
        </ListItem>
      ))}
    </List>
  </Paper>
);

const Step = ({ label, text, x, y }) => (
  <Stack direction="row" component="li" spacing={2} sx={{ mb: 2 }}>
    <Box component="svg" viewBox="0 0 48 48" aria-hidden="true" sx={{ width: 48, flex: 'none' }}>
      <circle cx="24" cy="24" r="23.5" fill="#eee" />
      <path d="M11 30a13 13 0 0 1 26 0" fill="none" stroke="currentcolor" />
      <circle cx={x ?? 24} cy={y ?? 20} r="5.4" fill="#e8a13c" />
      <path d="M7.5 30.6h33" stroke="currentcolor" />
    </Box>
    <Typography variant="subtitle1" component="h4" sx={{ width: '8.4em', flex: 'none' }}>
      {label}
    </Typography>
    <Typography>{text}</Typography>
  </Stack>
);

const Skills = ({ id, label, names }) => (
  <Box sx={{ mt: 1 }}>
    <Typography variant="caption">{label}</Typography>
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap' }} spacing={1}>
      {names.map((name) => (
        <Chip key={name} label={name} variant={id === 'core' ? 'filled' : 'outlined'} />
      ))}
    </Stack>
  </Box>
);

const Question = ({ question, answer }) => (
  <Accordion variant="outlined">
    <AccordionSummary>
      <Typography component="span">{question}</Typography>
    </AccordionSummary>
    <AccordionDetails>{answer}</AccordionDetails>
  </Accordion>
);

const Action = ({ heading, text, label, url, note }) => (
  <Paper variant="outlined" sx={{ p: 3 }}>
    <Typography variant="h6" component="h3">
      {heading}
    </Typography>
    <Typography>{text}</Typography>
    <Button variant="contained" href={url}>
      {label}
    </Button>
    <Typography variant="caption" component="p">
      {note}
    </Typography>
  </Paper>
);

function Card({ url }) {
  const [record, setRecord] = useState();
  useEffect(() => void loadRecord(url).then(setRecord), [url]);
  useEffect(() => void (record && window.bench.cardDrawn()), [record]);
  if (!record) return null;
  const card = describeCard(record);
  return (
    <Stack component="article" spacing={5} lang="en-IN" aria-label={card.title}>
      <Box>
        <Typography variant="overline">Day in the life</Typography>
        <Typography variant="h4" component="h2">
          {card.title}
        </Typography>
        <Stack direction="row" spacing={4}>
          {card.facts.map((fact) => (
            <Fact key={fact.label} {...fact} />
          ))}
        </Stack>
      </Box>
      <Takeaways items={card.takeaways} />
      <Box>
        <Typography variant="overline">A typical day</Typography>
        <Typography variant="h6" component="h3">
          {card.dayTitle}
        </Typography>
        <Box component="ol" sx={{ listStyle: 'none', p: 0 }}>
          {card.day.map((step) => (
            <Step key={step.label} {...step} />
          ))}
        </Box>
      </Box>
      <Box>
        <Typography variant="overline">The toolkit</Typography>
        <Typography variant="h6" component="h3">
          Tools and skills
        </Typography>
        {card.skills.map((group) => (
          <Skills key={group.id} {...group} />
        ))}
      </Box>
      <Box>
        <Typography variant="h6" component="h3">
          {card.faqTitle}
        </Typography>
        {card.faqs.map((faq) => (
          <Question key={faq.id} {...faq} />
        ))}
      </Box>
      <Action {...card.cta} />
    </Stack>
  );
}

const App = ({ urls }) => urls.map((url, index) => <Card key={index} url={url} />);

const root = createRoot(document.getElementById('root'));
root.render(<App urls={window.bench.urls} />);
window.bench.update = (url) => root.render(<App urls={window.bench.urls.map(() => url)} />);
